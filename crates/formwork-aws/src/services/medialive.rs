// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `medialive`.

use crate::kinds::*;

/// Blocks of [`aws_medialive_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel).
pub mod medialive_channel {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CdiInputSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
        CdiInputSpecification
        arguments {
            resolution: Str = "resolution required";
        }
    }
    /// Blocks of [`Destinations`].
    pub mod destinations {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`MediaPackageSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
            MediaPackageSettings
            arguments {
                channel_id: Str = "channel_id required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`MultiplexSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
            MultiplexSettings
            arguments {
                multiplex_id: Str = "multiplex_id required";
                program_name: Str = "program_name required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
            Settings
            arguments {
                password_param: Str = "password_param optional";
                stream_name: Str = "stream_name optional";
                url: Str = "url optional";
                username: Str = "username optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Destinations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
        Destinations
        arguments {
            id: Str = "id required";
        }
        many {
            media_package_settings: destinations::MediaPackageSettings = "media_package_settings optional set block 0 0";
            multiplex_settings: destinations::MultiplexSettings = "multiplex_settings optional list block 0 1";
            settings: destinations::Settings = "settings optional set block 0 0";
        }
    }
    /// Blocks of [`EncoderSettings`].
    pub mod encoder_settings {
        use crate::kinds::*;

        /// Blocks of [`AudioDescriptions`].
        pub mod audio_descriptions {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`AudioNormalizationSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                AudioNormalizationSettings
                arguments {
                    algorithm: Str = "algorithm computed";
                    algorithm_control: Str = "algorithm_control computed";
                    target_lkfs: Num = "target_lkfs computed";
                }
            }
            /// Blocks of [`AudioWatermarkSettings`].
            pub mod audio_watermark_settings {
                use crate::kinds::*;

                /// Blocks of [`NielsenWatermarksSettings`].
                pub mod nielsen_watermarks_settings {
                    use crate::kinds::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`NielsenCbetSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        NielsenCbetSettings
                        arguments {
                            cbet_check_digit_string: Str = "cbet_check_digit_string required";
                            cbet_stepaside: Str = "cbet_stepaside required";
                            csid: Str = "csid required";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`NielsenNaesIiNwSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        NielsenNaesIiNwSettings
                        arguments {
                            check_digit_string: Str = "check_digit_string required";
                            sid: Num = "sid required";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`NielsenWatermarksSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    NielsenWatermarksSettings
                    arguments {
                        nielsen_distribution_type: Str = "nielsen_distribution_type computed";
                    }
                    many {
                        nielsen_cbet_settings: nielsen_watermarks_settings::NielsenCbetSettings = "nielsen_cbet_settings optional list block 0 1";
                        nielsen_naes_ii_nw_settings: nielsen_watermarks_settings::NielsenNaesIiNwSettings = "nielsen_naes_ii_nw_settings optional list block 0 0";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`AudioWatermarkSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                AudioWatermarkSettings
                many {
                    nielsen_watermarks_settings: audio_watermark_settings::NielsenWatermarksSettings = "nielsen_watermarks_settings optional list block 0 1";
                }
            }
            /// Blocks of [`CodecSettings`].
            pub mod codec_settings {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`AacSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    AacSettings
                    arguments {
                        bitrate: Num = "bitrate computed";
                        coding_mode: Str = "coding_mode computed";
                        input_type: Str = "input_type computed";
                        profile: Str = "profile computed";
                        rate_control_mode: Str = "rate_control_mode computed";
                        raw_format: Str = "raw_format computed";
                        sample_rate: Num = "sample_rate computed";
                        spec: Str = "spec computed";
                        vbr_quality: Str = "vbr_quality computed";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Ac3Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    Ac3Settings
                    arguments {
                        bitrate: Num = "bitrate computed";
                        bitstream_mode: Str = "bitstream_mode computed";
                        coding_mode: Str = "coding_mode computed";
                        dialnorm: Num = "dialnorm computed";
                        drc_profile: Str = "drc_profile computed";
                        lfe_filter: Str = "lfe_filter computed";
                        metadata_control: Str = "metadata_control computed";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Eac3AtmosSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    Eac3AtmosSettings
                    arguments {
                        bitrate: Num = "bitrate computed";
                        coding_mode: Str = "coding_mode computed";
                        dialnorm: Num = "dialnorm computed";
                        drc_line: Str = "drc_line computed";
                        drc_rf: Str = "drc_rf computed";
                        height_trim: Num = "height_trim computed";
                        surround_trim: Num = "surround_trim computed";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Eac3Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    Eac3Settings
                    arguments {
                        attenuation_control: Str = "attenuation_control computed";
                        bitrate: Num = "bitrate computed";
                        bitstream_mode: Str = "bitstream_mode computed";
                        coding_mode: Str = "coding_mode computed";
                        dc_filter: Str = "dc_filter computed";
                        dialnorm: Num = "dialnorm computed";
                        drc_line: Str = "drc_line computed";
                        drc_rf: Str = "drc_rf computed";
                        lfe_control: Str = "lfe_control computed";
                        lfe_filter: Str = "lfe_filter computed";
                        lo_ro_center_mix_level: Num = "lo_ro_center_mix_level computed";
                        lo_ro_surround_mix_level: Num = "lo_ro_surround_mix_level computed";
                        lt_rt_center_mix_level: Num = "lt_rt_center_mix_level computed";
                        lt_rt_surround_mix_level: Num = "lt_rt_surround_mix_level computed";
                        metadata_control: Str = "metadata_control computed";
                        passthrough_control: Str = "passthrough_control computed";
                        phase_control: Str = "phase_control computed";
                        stereo_downmix: Str = "stereo_downmix computed";
                        surround_ex_mode: Str = "surround_ex_mode computed";
                        surround_mode: Str = "surround_mode computed";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Mp2Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    Mp2Settings
                    arguments {
                        bitrate: Num = "bitrate computed";
                        coding_mode: Str = "coding_mode computed";
                        sample_rate: Num = "sample_rate computed";
                    }
                }
                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as PassThroughSettings;
                formwork_model::block_binding! {
                    #[doc = "Block [`WavSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    WavSettings
                    arguments {
                        bit_depth: Num = "bit_depth computed";
                        coding_mode: Str = "coding_mode computed";
                        sample_rate: Num = "sample_rate computed";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CodecSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                CodecSettings
                many {
                    aac_settings: codec_settings::AacSettings = "aac_settings optional list block 0 1";
                    ac3_settings: codec_settings::Ac3Settings = "ac3_settings optional list block 0 1";
                    eac3_atmos_settings: codec_settings::Eac3AtmosSettings = "eac3_atmos_settings optional list block 0 1";
                    eac3_settings: codec_settings::Eac3Settings = "eac3_settings optional list block 0 1";
                    mp2_settings: codec_settings::Mp2Settings = "mp2_settings optional list block 0 1";
                    pass_through_settings: codec_settings::PassThroughSettings = "pass_through_settings optional list block 0 1";
                    wav_settings: codec_settings::WavSettings = "wav_settings optional list block 0 1";
                }
            }
            /// Blocks of [`RemixSettings`].
            pub mod remix_settings {
                use crate::kinds::*;

                /// Blocks of [`ChannelMappings`].
                pub mod channel_mappings {
                    use crate::kinds::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`InputChannelLevels`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        InputChannelLevels
                        arguments {
                            gain: Num = "gain required";
                            input_channel: Num = "input_channel required";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`ChannelMappings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    ChannelMappings
                    arguments {
                        output_channel: Num = "output_channel required";
                    }
                    many {
                        input_channel_levels: channel_mappings::InputChannelLevels = "input_channel_levels required set block 1 0";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`RemixSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                RemixSettings
                arguments {
                    channels_in: Num = "channels_in computed";
                    channels_out: Num = "channels_out computed";
                }
                many {
                    channel_mappings: remix_settings::ChannelMappings = "channel_mappings required set block 1 0";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AudioDescriptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
            AudioDescriptions
            arguments {
                audio_selector_name: Str = "audio_selector_name required";
                name: Str = "name required";
                audio_type: Str = "audio_type computed";
                audio_type_control: Str = "audio_type_control computed";
                language_code: Str = "language_code computed";
                language_code_control: Str = "language_code_control computed";
                stream_name: Str = "stream_name computed";
            }
            many {
                audio_normalization_settings: audio_descriptions::AudioNormalizationSettings = "audio_normalization_settings optional list block 0 1";
                audio_watermark_settings: audio_descriptions::AudioWatermarkSettings = "audio_watermark_settings optional list block 0 1";
                codec_settings: audio_descriptions::CodecSettings = "codec_settings optional list block 0 1";
                remix_settings: audio_descriptions::RemixSettings = "remix_settings optional list block 0 1";
            }
        }
        /// Blocks of [`AvailBlanking`].
        pub mod avail_blanking {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`AvailBlankingImage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                AvailBlankingImage
                arguments {
                    uri: Str = "uri required";
                    password_param: Str = "password_param computed";
                    username: Str = "username computed";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AvailBlanking`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
            AvailBlanking
            arguments {
                state: Str = "state computed";
            }
            many {
                avail_blanking_image: avail_blanking::AvailBlankingImage = "avail_blanking_image optional list block 0 1";
            }
        }
        /// Blocks of [`CaptionDescriptions`].
        pub mod caption_descriptions {
            use crate::kinds::*;

            /// Blocks of [`DestinationSettings`].
            pub mod destination_settings {
                use crate::kinds::*;

                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as AribDestinationSettings;
                /// Blocks of [`BurnInDestinationSettings`].
                pub mod burn_in_destination_settings {
                    use crate::kinds::*;

                    pub use crate::services::medialive::medialive_channel::encoder_settings::avail_blanking::AvailBlankingImage as Font;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`BurnInDestinationSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    BurnInDestinationSettings
                    arguments {
                        outline_color: Str = "outline_color required";
                        teletext_grid_control: Str = "teletext_grid_control required";
                        alignment: Str = "alignment optional";
                        background_color: Str = "background_color optional";
                        background_opacity: Num = "background_opacity optional";
                        font_color: Str = "font_color optional";
                        font_opacity: Num = "font_opacity optional";
                        font_resolution: Num = "font_resolution optional";
                        font_size: Str = "font_size optional";
                        outline_size: Num = "outline_size optional";
                        shadow_color: Str = "shadow_color optional";
                        shadow_opacity: Num = "shadow_opacity optional";
                        shadow_x_offset: Num = "shadow_x_offset optional";
                        shadow_y_offset: Num = "shadow_y_offset optional";
                        x_position: Num = "x_position optional";
                        y_position: Num = "y_position optional";
                    }
                    many {
                        font: burn_in_destination_settings::Font = "font optional list block 0 1";
                    }
                }
                /// Blocks of [`DvbSubDestinationSettings`].
                pub mod dvb_sub_destination_settings {
                    use crate::kinds::*;

                    pub use crate::services::medialive::medialive_channel::encoder_settings::avail_blanking::AvailBlankingImage as Font;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`DvbSubDestinationSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    DvbSubDestinationSettings
                    arguments {
                        alignment: Str = "alignment optional";
                        background_color: Str = "background_color optional";
                        background_opacity: Num = "background_opacity optional";
                        font_color: Str = "font_color optional";
                        font_opacity: Num = "font_opacity optional";
                        font_resolution: Num = "font_resolution optional";
                        font_size: Str = "font_size computed";
                        outline_color: Str = "outline_color optional";
                        outline_size: Num = "outline_size optional";
                        shadow_color: Str = "shadow_color optional";
                        shadow_opacity: Num = "shadow_opacity optional";
                        shadow_x_offset: Num = "shadow_x_offset optional";
                        shadow_y_offset: Num = "shadow_y_offset optional";
                        teletext_grid_control: Str = "teletext_grid_control optional";
                        x_position: Num = "x_position optional";
                        y_position: Num = "y_position optional";
                    }
                    many {
                        font: dvb_sub_destination_settings::Font = "font optional list block 0 1";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`EbuTtDDestinationSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    EbuTtDDestinationSettings
                    arguments {
                        copyright_holder: Str = "copyright_holder optional";
                        fill_line_gap: Str = "fill_line_gap optional";
                        font_family: Str = "font_family optional";
                        style_control: Str = "style_control computed";
                    }
                }
                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as EmbeddedDestinationSettings;
                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as EmbeddedPlusScte20DestinationSettings;
                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as RtmpCaptionInfoDestinationSettings;
                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Scte20PlusEmbeddedDestinationSettings;
                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Scte27DestinationSettings;
                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as SmpteTtDestinationSettings;
                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as TeletextDestinationSettings;
                formwork_model::block_binding! {
                    #[doc = "Block [`TtmlDestinationSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    TtmlDestinationSettings
                    arguments {
                        style_control: Str = "style_control required";
                    }
                }
                pub use crate::services::medialive::medialive_channel::encoder_settings::caption_descriptions::destination_settings::TtmlDestinationSettings as WebvttDestinationSettings;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`DestinationSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                DestinationSettings
                many {
                    arib_destination_settings: destination_settings::AribDestinationSettings = "arib_destination_settings optional list block 0 1";
                    burn_in_destination_settings: destination_settings::BurnInDestinationSettings = "burn_in_destination_settings optional list block 0 1";
                    dvb_sub_destination_settings: destination_settings::DvbSubDestinationSettings = "dvb_sub_destination_settings optional list block 0 1";
                    ebu_tt_d_destination_settings: destination_settings::EbuTtDDestinationSettings = "ebu_tt_d_destination_settings optional list block 0 1";
                    embedded_destination_settings: destination_settings::EmbeddedDestinationSettings = "embedded_destination_settings optional list block 0 1";
                    embedded_plus_scte20_destination_settings: destination_settings::EmbeddedPlusScte20DestinationSettings = "embedded_plus_scte20_destination_settings optional list block 0 1";
                    rtmp_caption_info_destination_settings: destination_settings::RtmpCaptionInfoDestinationSettings = "rtmp_caption_info_destination_settings optional list block 0 1";
                    scte20_plus_embedded_destination_settings: destination_settings::Scte20PlusEmbeddedDestinationSettings = "scte20_plus_embedded_destination_settings optional list block 0 1";
                    scte27_destination_settings: destination_settings::Scte27DestinationSettings = "scte27_destination_settings optional list block 0 1";
                    smpte_tt_destination_settings: destination_settings::SmpteTtDestinationSettings = "smpte_tt_destination_settings optional list block 0 1";
                    teletext_destination_settings: destination_settings::TeletextDestinationSettings = "teletext_destination_settings optional list block 0 1";
                    ttml_destination_settings: destination_settings::TtmlDestinationSettings = "ttml_destination_settings optional list block 0 1";
                    webvtt_destination_settings: destination_settings::WebvttDestinationSettings = "webvtt_destination_settings optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CaptionDescriptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
            CaptionDescriptions
            arguments {
                caption_selector_name: Str = "caption_selector_name required";
                name: Str = "name required";
                accessibility: Str = "accessibility optional";
                language_code: Str = "language_code optional";
                language_description: Str = "language_description optional";
            }
            many {
                destination_settings: caption_descriptions::DestinationSettings = "destination_settings optional list block 0 1";
            }
        }
        /// Blocks of [`GlobalConfiguration`].
        pub mod global_configuration {
            use crate::kinds::*;

            /// Blocks of [`InputLossBehavior`].
            pub mod input_loss_behavior {
                use crate::kinds::*;

                pub use crate::services::medialive::medialive_channel::encoder_settings::avail_blanking::AvailBlankingImage as InputLossImageSlate;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`InputLossBehavior`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                InputLossBehavior
                arguments {
                    black_frame_msec: Num = "black_frame_msec optional";
                    input_loss_image_color: Str = "input_loss_image_color optional";
                    input_loss_image_type: Str = "input_loss_image_type optional";
                    repeat_frame_msec: Num = "repeat_frame_msec optional";
                }
                many {
                    input_loss_image_slate: input_loss_behavior::InputLossImageSlate = "input_loss_image_slate optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`GlobalConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
            GlobalConfiguration
            arguments {
                initial_audio_gain: Num = "initial_audio_gain optional";
                input_end_action: Str = "input_end_action optional";
                output_locking_mode: Str = "output_locking_mode optional";
                output_timing_source: Str = "output_timing_source optional";
                support_low_framerate_inputs: Str = "support_low_framerate_inputs optional";
            }
            many {
                input_loss_behavior: global_configuration::InputLossBehavior = "input_loss_behavior optional list block 0 1";
            }
        }
        /// Blocks of [`MotionGraphicsConfiguration`].
        pub mod motion_graphics_configuration {
            use crate::kinds::*;

            /// Blocks of [`MotionGraphicsSettings`].
            pub mod motion_graphics_settings {
                use crate::kinds::*;

                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as HtmlMotionGraphicsSettings;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`MotionGraphicsSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                MotionGraphicsSettings
                many {
                    html_motion_graphics_settings: motion_graphics_settings::HtmlMotionGraphicsSettings = "html_motion_graphics_settings optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`MotionGraphicsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
            MotionGraphicsConfiguration
            arguments {
                motion_graphics_insertion: Str = "motion_graphics_insertion optional";
            }
            many {
                motion_graphics_settings: motion_graphics_configuration::MotionGraphicsSettings = "motion_graphics_settings required list block 1 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`NielsenConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
            NielsenConfiguration
            arguments {
                distributor_id: Str = "distributor_id optional";
                nielsen_pcm_to_id3_tagging: Str = "nielsen_pcm_to_id3_tagging optional";
            }
        }
        /// Blocks of [`OutputGroups`].
        pub mod output_groups {
            use crate::kinds::*;

            /// Blocks of [`OutputGroupSettings`].
            pub mod output_group_settings {
                use crate::kinds::*;

                /// Blocks of [`ArchiveGroupSettings`].
                pub mod archive_group_settings {
                    use crate::kinds::*;

                    /// Blocks of [`ArchiveCdnSettings`].
                    pub mod archive_cdn_settings {
                        use crate::kinds::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`ArchiveS3Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            ArchiveS3Settings
                            arguments {
                                canned_acl: Str = "canned_acl optional";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`ArchiveCdnSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        ArchiveCdnSettings
                        many {
                            archive_s3_settings: archive_cdn_settings::ArchiveS3Settings = "archive_s3_settings optional list block 0 1";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        Destination
                        arguments {
                            destination_ref_id: Str = "destination_ref_id required";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`ArchiveGroupSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    ArchiveGroupSettings
                    arguments {
                        rollover_interval: Num = "rollover_interval optional";
                    }
                    many {
                        destination: archive_group_settings::Destination = "destination required list block 1 1";
                        archive_cdn_settings: archive_group_settings::ArchiveCdnSettings = "archive_cdn_settings optional list block 0 1";
                    }
                }
                /// Blocks of [`FrameCaptureGroupSettings`].
                pub mod frame_capture_group_settings {
                    use crate::kinds::*;

                    pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::output_group_settings::archive_group_settings::Destination;
                    /// Blocks of [`FrameCaptureCdnSettings`].
                    pub mod frame_capture_cdn_settings {
                        use crate::kinds::*;

                        pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::output_group_settings::archive_group_settings::archive_cdn_settings::ArchiveS3Settings as FrameCaptureS3Settings;
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`FrameCaptureCdnSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        FrameCaptureCdnSettings
                        many {
                            frame_capture_s3_settings: frame_capture_cdn_settings::FrameCaptureS3Settings = "frame_capture_s3_settings optional list block 0 1";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`FrameCaptureGroupSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    FrameCaptureGroupSettings
                    many {
                        destination: frame_capture_group_settings::Destination = "destination required list block 1 1";
                        frame_capture_cdn_settings: frame_capture_group_settings::FrameCaptureCdnSettings = "frame_capture_cdn_settings optional list block 0 1";
                    }
                }
                /// Blocks of [`HlsGroupSettings`].
                pub mod hls_group_settings {
                    use crate::kinds::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`CaptionLanguageMappings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        CaptionLanguageMappings
                        arguments {
                            caption_channel: Num = "caption_channel required";
                            language_code: Str = "language_code required";
                            language_description: Str = "language_description required";
                        }
                    }
                    pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::output_group_settings::archive_group_settings::Destination;
                    /// Blocks of [`HlsCdnSettings`].
                    pub mod hls_cdn_settings {
                        use crate::kinds::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`HlsAkamaiSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            HlsAkamaiSettings
                            arguments {
                                connection_retry_interval: Num = "connection_retry_interval optional";
                                filecache_duration: Num = "filecache_duration optional";
                                http_transfer_mode: Str = "http_transfer_mode computed";
                                num_retries: Num = "num_retries optional";
                                restart_delay: Num = "restart_delay optional";
                                salt: Str = "salt computed";
                                token: Str = "token computed";
                            }
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`HlsBasicPutSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            HlsBasicPutSettings
                            arguments {
                                connection_retry_interval: Num = "connection_retry_interval optional";
                                filecache_duration: Num = "filecache_duration optional";
                                num_retries: Num = "num_retries optional";
                                restart_delay: Num = "restart_delay optional";
                            }
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`HlsMediaStoreSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            HlsMediaStoreSettings
                            arguments {
                                connection_retry_interval: Num = "connection_retry_interval optional";
                                filecache_duration: Num = "filecache_duration optional";
                                media_store_storage_class: Str = "media_store_storage_class computed";
                                num_retries: Num = "num_retries optional";
                                restart_delay: Num = "restart_delay optional";
                            }
                        }
                        pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::output_group_settings::archive_group_settings::archive_cdn_settings::ArchiveS3Settings as HlsS3Settings;
                        formwork_model::block_binding! {
                            #[doc = "Block [`HlsWebdavSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            HlsWebdavSettings
                            arguments {
                                connection_retry_interval: Num = "connection_retry_interval optional";
                                filecache_duration: Num = "filecache_duration optional";
                                http_transfer_mode: Str = "http_transfer_mode computed";
                                num_retries: Num = "num_retries optional";
                                restart_delay: Num = "restart_delay optional";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`HlsCdnSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        HlsCdnSettings
                        many {
                            hls_akamai_settings: hls_cdn_settings::HlsAkamaiSettings = "hls_akamai_settings optional list block 0 1";
                            hls_basic_put_settings: hls_cdn_settings::HlsBasicPutSettings = "hls_basic_put_settings optional list block 0 1";
                            hls_media_store_settings: hls_cdn_settings::HlsMediaStoreSettings = "hls_media_store_settings optional list block 0 1";
                            hls_s3_settings: hls_cdn_settings::HlsS3Settings = "hls_s3_settings optional list block 0 1";
                            hls_webdav_settings: hls_cdn_settings::HlsWebdavSettings = "hls_webdav_settings optional list block 0 1";
                        }
                    }
                    /// Blocks of [`KeyProviderSettings`].
                    pub mod key_provider_settings {
                        use crate::kinds::*;

                        /// Blocks of [`StaticKeySettings`].
                        pub mod static_key_settings {
                            use crate::kinds::*;

                            pub use crate::services::medialive::medialive_channel::encoder_settings::avail_blanking::AvailBlankingImage as KeyProviderServer;
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`StaticKeySettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            StaticKeySettings
                            arguments {
                                static_key_value: Str = "static_key_value required";
                            }
                            many {
                                key_provider_server: static_key_settings::KeyProviderServer = "key_provider_server optional list block 0 1";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`KeyProviderSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        KeyProviderSettings
                        many {
                            static_key_settings: key_provider_settings::StaticKeySettings = "static_key_settings optional list block 0 0";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`HlsGroupSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    HlsGroupSettings
                    arguments {
                        ad_markers: List<Str> = "ad_markers computed";
                        base_url_content: Str = "base_url_content computed";
                        base_url_content1: Str = "base_url_content1 computed";
                        base_url_manifest: Str = "base_url_manifest computed";
                        base_url_manifest1: Str = "base_url_manifest1 computed";
                        caption_language_setting: Str = "caption_language_setting computed";
                        client_cache: Str = "client_cache computed";
                        codec_specification: Str = "codec_specification computed";
                        constant_iv: Str = "constant_iv computed";
                        directory_structure: Str = "directory_structure computed";
                        discontinuity_tags: Str = "discontinuity_tags computed";
                        encryption_type: Str = "encryption_type computed";
                        hls_id3_segment_tagging: Str = "hls_id3_segment_tagging computed";
                        iframe_only_playlists: Str = "iframe_only_playlists computed";
                        incomplete_segment_behavior: Str = "incomplete_segment_behavior computed";
                        index_n_segments: Num = "index_n_segments computed";
                        input_loss_action: Str = "input_loss_action computed";
                        iv_in_manifest: Str = "iv_in_manifest computed";
                        iv_source: Str = "iv_source computed";
                        keep_segments: Num = "keep_segments computed";
                        key_format: Str = "key_format computed";
                        key_format_versions: Str = "key_format_versions computed";
                        manifest_compression: Str = "manifest_compression computed";
                        manifest_duration_format: Str = "manifest_duration_format computed";
                        min_segment_length: Num = "min_segment_length computed";
                        mode: Str = "mode computed";
                        output_selection: Str = "output_selection computed";
                        program_date_time: Str = "program_date_time computed";
                        program_date_time_clock: Str = "program_date_time_clock computed";
                        program_date_time_period: Num = "program_date_time_period computed";
                        redundant_manifest: Str = "redundant_manifest computed";
                        segment_length: Num = "segment_length computed";
                        segments_per_subdirectory: Num = "segments_per_subdirectory computed";
                        stream_inf_resolution: Str = "stream_inf_resolution computed";
                        timed_metadata_id3_frame: Str = "timed_metadata_id3_frame computed";
                        timed_metadata_id3_period: Num = "timed_metadata_id3_period computed";
                        timestamp_delta_milliseconds: Num = "timestamp_delta_milliseconds computed";
                        ts_file_mode: Str = "ts_file_mode computed";
                    }
                    many {
                        destination: hls_group_settings::Destination = "destination required list block 1 1";
                        caption_language_mappings: hls_group_settings::CaptionLanguageMappings = "caption_language_mappings optional set block 0 4";
                        hls_cdn_settings: hls_group_settings::HlsCdnSettings = "hls_cdn_settings optional list block 0 0";
                        key_provider_settings: hls_group_settings::KeyProviderSettings = "key_provider_settings optional list block 0 1";
                    }
                }
                /// Blocks of [`MediaPackageGroupSettings`].
                pub mod media_package_group_settings {
                    use crate::kinds::*;

                    pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::output_group_settings::archive_group_settings::Destination;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`MediaPackageGroupSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    MediaPackageGroupSettings
                    many {
                        destination: media_package_group_settings::Destination = "destination required list block 1 1";
                    }
                }
                /// Blocks of [`MsSmoothGroupSettings`].
                pub mod ms_smooth_group_settings {
                    use crate::kinds::*;

                    pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::output_group_settings::archive_group_settings::Destination;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`MsSmoothGroupSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    MsSmoothGroupSettings
                    arguments {
                        acquisition_point_id: Str = "acquisition_point_id computed";
                        audio_only_timecode_control: Str = "audio_only_timecode_control computed";
                        certificate_mode: Str = "certificate_mode computed";
                        connection_retry_interval: Num = "connection_retry_interval computed";
                        event_id: Str = "event_id computed";
                        event_id_mode: Str = "event_id_mode computed";
                        event_stop_behavior: Str = "event_stop_behavior computed";
                        filecache_duration: Num = "filecache_duration optional";
                        fragment_length: Num = "fragment_length computed";
                        input_loss_action: Str = "input_loss_action computed";
                        num_retries: Num = "num_retries optional";
                        restart_delay: Num = "restart_delay optional";
                        segmentation_mode: Str = "segmentation_mode computed";
                        send_delay_ms: Num = "send_delay_ms computed";
                        sparse_track_type: Str = "sparse_track_type computed";
                        stream_manifest_behavior: Str = "stream_manifest_behavior computed";
                        timestamp_offset: Str = "timestamp_offset computed";
                        timestamp_offset_mode: Str = "timestamp_offset_mode computed";
                    }
                    many {
                        destination: ms_smooth_group_settings::Destination = "destination required list block 1 1";
                    }
                }
                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as MultiplexGroupSettings;
                formwork_model::block_binding! {
                    #[doc = "Block [`RtmpGroupSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    RtmpGroupSettings
                    arguments {
                        ad_markers: List<Str> = "ad_markers optional";
                        authentication_scheme: Str = "authentication_scheme computed";
                        cache_full_behavior: Str = "cache_full_behavior computed";
                        cache_length: Num = "cache_length computed";
                        caption_data: Str = "caption_data computed";
                        input_loss_action: Str = "input_loss_action computed";
                        restart_delay: Num = "restart_delay optional";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`UdpGroupSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    UdpGroupSettings
                    arguments {
                        input_loss_action: Str = "input_loss_action computed";
                        timed_metadata_id3_frame: Str = "timed_metadata_id3_frame computed";
                        timed_metadata_id3_period: Num = "timed_metadata_id3_period computed";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`OutputGroupSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                OutputGroupSettings
                many {
                    archive_group_settings: output_group_settings::ArchiveGroupSettings = "archive_group_settings optional list block 0 0";
                    frame_capture_group_settings: output_group_settings::FrameCaptureGroupSettings = "frame_capture_group_settings optional list block 0 1";
                    hls_group_settings: output_group_settings::HlsGroupSettings = "hls_group_settings optional list block 0 1";
                    media_package_group_settings: output_group_settings::MediaPackageGroupSettings = "media_package_group_settings optional list block 0 1";
                    ms_smooth_group_settings: output_group_settings::MsSmoothGroupSettings = "ms_smooth_group_settings optional list block 0 1";
                    multiplex_group_settings: output_group_settings::MultiplexGroupSettings = "multiplex_group_settings optional list block 0 1";
                    rtmp_group_settings: output_group_settings::RtmpGroupSettings = "rtmp_group_settings optional list block 0 1";
                    udp_group_settings: output_group_settings::UdpGroupSettings = "udp_group_settings optional list block 0 1";
                }
            }
            /// Blocks of [`Outputs`].
            pub mod outputs {
                use crate::kinds::*;

                /// Blocks of [`OutputSettings`].
                pub mod output_settings {
                    use crate::kinds::*;

                    /// Blocks of [`ArchiveOutputSettings`].
                    pub mod archive_output_settings {
                        use crate::kinds::*;

                        /// Blocks of [`ContainerSettings`].
                        pub mod container_settings {
                            use crate::kinds::*;

                            /// Blocks of [`M2tsSettings`].
                            pub mod m2ts_settings {
                                use crate::kinds::*;

                                formwork_model::block_binding! {
                                    #[doc = "Block [`DvbNitSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                                    DvbNitSettings
                                    arguments {
                                        network_id: Num = "network_id required";
                                        network_name: Str = "network_name required";
                                        rep_interval: Num = "rep_interval optional";
                                    }
                                }
                                formwork_model::block_binding! {
                                    #[doc = "Block [`DvbSdtSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                                    DvbSdtSettings
                                    arguments {
                                        output_sdt: Str = "output_sdt optional";
                                        rep_interval: Num = "rep_interval optional";
                                        service_name: Str = "service_name optional";
                                        service_provider_name: Str = "service_provider_name optional";
                                    }
                                }
                                formwork_model::block_binding! {
                                    #[doc = "Block [`DvbTdtSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                                    DvbTdtSettings
                                    arguments {
                                        rep_interval: Num = "rep_interval optional";
                                    }
                                }
                            }
                            formwork_model::block_binding! {
                                #[doc = "Block [`M2tsSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                                M2tsSettings
                                arguments {
                                    absent_input_audio_behavior: Str = "absent_input_audio_behavior computed";
                                    arib: Str = "arib optional";
                                    arib_captions_pid: Str = "arib_captions_pid computed";
                                    arib_captions_pid_control: Str = "arib_captions_pid_control optional";
                                    audio_buffer_model: Str = "audio_buffer_model optional";
                                    audio_frames_per_pes: Num = "audio_frames_per_pes optional";
                                    audio_pids: Str = "audio_pids computed";
                                    audio_stream_type: Str = "audio_stream_type optional";
                                    bitrate: Num = "bitrate optional";
                                    buffer_model: Str = "buffer_model optional";
                                    cc_descriptor: Str = "cc_descriptor optional";
                                    dvb_sub_pids: Str = "dvb_sub_pids computed";
                                    dvb_teletext_pid: Str = "dvb_teletext_pid computed";
                                    ebif: Str = "ebif optional";
                                    ebp_audio_interval: Str = "ebp_audio_interval optional";
                                    ebp_lookahead_ms: Num = "ebp_lookahead_ms optional";
                                    ebp_placement: Str = "ebp_placement optional";
                                    ecm_pid: Str = "ecm_pid optional";
                                    es_rate_in_pes: Str = "es_rate_in_pes optional";
                                    etv_platform_pid: Str = "etv_platform_pid computed";
                                    etv_signal_pid: Str = "etv_signal_pid computed";
                                    fragment_time: Num = "fragment_time optional";
                                    klv: Str = "klv optional";
                                    klv_data_pids: Str = "klv_data_pids computed";
                                    nielsen_id3_behavior: Str = "nielsen_id3_behavior optional";
                                    null_packet_bitrate: Num = "null_packet_bitrate optional";
                                    pat_interval: Num = "pat_interval optional";
                                    pcr_control: Str = "pcr_control optional";
                                    pcr_period: Num = "pcr_period optional";
                                    pcr_pid: Str = "pcr_pid optional";
                                    pmt_interval: Num = "pmt_interval optional";
                                    pmt_pid: Str = "pmt_pid computed";
                                    program_num: Num = "program_num optional";
                                    rate_mode: Str = "rate_mode optional";
                                    scte27_pids: Str = "scte27_pids computed";
                                    scte35_control: Str = "scte35_control optional";
                                    scte35_pid: Str = "scte35_pid computed";
                                    segmentation_markers: Str = "segmentation_markers optional";
                                    segmentation_style: Str = "segmentation_style optional";
                                    segmentation_time: Num = "segmentation_time optional";
                                    timed_metadata_behavior: Str = "timed_metadata_behavior optional";
                                    timed_metadata_pid: Str = "timed_metadata_pid computed";
                                    transport_stream_id: Num = "transport_stream_id optional";
                                    video_pid: Str = "video_pid computed";
                                }
                                many {
                                    dvb_nit_settings: m2ts_settings::DvbNitSettings = "dvb_nit_settings optional list block 0 1";
                                    dvb_sdt_settings: m2ts_settings::DvbSdtSettings = "dvb_sdt_settings optional list block 0 1";
                                    dvb_tdt_settings: m2ts_settings::DvbTdtSettings = "dvb_tdt_settings optional list block 0 1";
                                }
                            }
                            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as RawSettings;
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`ContainerSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            ContainerSettings
                            many {
                                m2ts_settings: container_settings::M2tsSettings = "m2ts_settings optional list block 0 1";
                                raw_settings: container_settings::RawSettings = "raw_settings optional list block 0 1";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`ArchiveOutputSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        ArchiveOutputSettings
                        arguments {
                            extension: Str = "extension optional";
                            name_modifier: Str = "name_modifier optional";
                        }
                        many {
                            container_settings: archive_output_settings::ContainerSettings = "container_settings optional list block 0 1";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`FrameCaptureOutputSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        FrameCaptureOutputSettings
                        arguments {
                            name_modifier: Str = "name_modifier computed";
                        }
                    }
                    /// Blocks of [`HlsOutputSettings`].
                    pub mod hls_output_settings {
                        use crate::kinds::*;

                        /// Blocks of [`HlsSettings`].
                        pub mod hls_settings {
                            use crate::kinds::*;

                            /// Blocks of [`AudioOnlyHlsSettings`].
                            pub mod audio_only_hls_settings {
                                use crate::kinds::*;

                                pub use crate::services::medialive::medialive_channel::encoder_settings::avail_blanking::AvailBlankingImage as AudioOnlyImage;
                            }
                            formwork_model::block_binding! {
                                #[doc = "Block [`AudioOnlyHlsSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                                AudioOnlyHlsSettings
                                arguments {
                                    audio_group_id: Str = "audio_group_id computed";
                                    audio_track_type: Str = "audio_track_type computed";
                                    segment_type: Str = "segment_type computed";
                                }
                                many {
                                    audio_only_image: audio_only_hls_settings::AudioOnlyImage = "audio_only_image optional list block 0 1";
                                }
                            }
                            formwork_model::block_binding! {
                                #[doc = "Block [`Fmp4HlsSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                                Fmp4HlsSettings
                                arguments {
                                    audio_rendition_sets: Str = "audio_rendition_sets computed";
                                    nielsen_id3_behavior: Str = "nielsen_id3_behavior computed";
                                    timed_metadata_behavior: Str = "timed_metadata_behavior computed";
                                }
                            }
                            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as FrameCaptureHlsSettings;
                            /// Blocks of [`StandardHlsSettings`].
                            pub mod standard_hls_settings {
                                use crate::kinds::*;

                                formwork_model::block_binding! {
                                    #[doc = "Block [`M3u8Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                                    M3u8Settings
                                    arguments {
                                        audio_frames_per_pes: Num = "audio_frames_per_pes computed";
                                        audio_pids: Str = "audio_pids computed";
                                        ecm_pid: Str = "ecm_pid computed";
                                        nielsen_id3_behavior: Str = "nielsen_id3_behavior computed";
                                        pat_interval: Num = "pat_interval computed";
                                        pcr_control: Str = "pcr_control computed";
                                        pcr_period: Num = "pcr_period computed";
                                        pcr_pid: Str = "pcr_pid computed";
                                        pmt_interval: Num = "pmt_interval computed";
                                        pmt_pid: Str = "pmt_pid computed";
                                        program_num: Num = "program_num computed";
                                        scte35_behavior: Str = "scte35_behavior computed";
                                        scte35_pid: Str = "scte35_pid computed";
                                        timed_metadata_behavior: Str = "timed_metadata_behavior computed";
                                        timed_metadata_pid: Str = "timed_metadata_pid computed";
                                        transport_stream_id: Num = "transport_stream_id computed";
                                        video_pid: Str = "video_pid computed";
                                    }
                                }
                            }
                            formwork_model::block_binding! {
                                #[doc = "Block [`StandardHlsSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                                StandardHlsSettings
                                arguments {
                                    audio_rendition_sets: Str = "audio_rendition_sets computed";
                                }
                                many {
                                    m3u8_settings: standard_hls_settings::M3u8Settings = "m3u8_settings required list block 1 1";
                                }
                            }
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`HlsSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            HlsSettings
                            many {
                                audio_only_hls_settings: hls_settings::AudioOnlyHlsSettings = "audio_only_hls_settings optional list block 0 1";
                                fmp4_hls_settings: hls_settings::Fmp4HlsSettings = "fmp4_hls_settings optional list block 0 1";
                                frame_capture_hls_settings: hls_settings::FrameCaptureHlsSettings = "frame_capture_hls_settings optional list block 0 1";
                                standard_hls_settings: hls_settings::StandardHlsSettings = "standard_hls_settings optional list block 0 1";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`HlsOutputSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        HlsOutputSettings
                        arguments {
                            h265_packaging_type: Str = "h265_packaging_type computed";
                            name_modifier: Str = "name_modifier computed";
                            segment_modifier: Str = "segment_modifier computed";
                        }
                        many {
                            hls_settings: hls_output_settings::HlsSettings = "hls_settings required list block 1 1";
                        }
                    }
                    pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as MediaPackageOutputSettings;
                    formwork_model::block_binding! {
                        #[doc = "Block [`MsSmoothOutputSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        MsSmoothOutputSettings
                        arguments {
                            h265_packaging_type: Str = "h265_packaging_type computed";
                            name_modifier: Str = "name_modifier computed";
                        }
                    }
                    pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::output_group_settings::MediaPackageGroupSettings as MultiplexOutputSettings;
                    pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::output_group_settings::media_package_group_settings as multiplex_output_settings;
                    /// Blocks of [`RtmpOutputSettings`].
                    pub mod rtmp_output_settings {
                        use crate::kinds::*;

                        pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::output_group_settings::archive_group_settings::Destination;
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`RtmpOutputSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        RtmpOutputSettings
                        arguments {
                            certificate_mode: Str = "certificate_mode computed";
                            connection_retry_interval: Num = "connection_retry_interval computed";
                            num_retries: Num = "num_retries computed";
                        }
                        many {
                            destination: rtmp_output_settings::Destination = "destination required list block 1 1";
                        }
                    }
                    /// Blocks of [`UdpOutputSettings`].
                    pub mod udp_output_settings {
                        use crate::kinds::*;

                        /// Blocks of [`ContainerSettings`].
                        pub mod container_settings {
                            use crate::kinds::*;

                            pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::outputs::output_settings::archive_output_settings::container_settings::M2tsSettings;
                            pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::outputs::output_settings::archive_output_settings::container_settings::m2ts_settings;
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`ContainerSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            ContainerSettings
                            many {
                                m2ts_settings: container_settings::M2tsSettings = "m2ts_settings optional list block 0 1";
                            }
                        }
                        pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::output_group_settings::archive_group_settings::Destination;
                        formwork_model::block_binding! {
                            #[doc = "Block [`FecOutputSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            FecOutputSettings
                            arguments {
                                column_depth: Num = "column_depth computed";
                                include_fec: Str = "include_fec computed";
                                row_length: Num = "row_length computed";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`UdpOutputSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        UdpOutputSettings
                        arguments {
                            buffer_msec: Num = "buffer_msec computed";
                        }
                        many {
                            container_settings: udp_output_settings::ContainerSettings = "container_settings required list block 1 1";
                            destination: udp_output_settings::Destination = "destination required list block 1 1";
                            fec_output_settings: udp_output_settings::FecOutputSettings = "fec_output_settings optional list block 0 1";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`OutputSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    OutputSettings
                    many {
                        archive_output_settings: output_settings::ArchiveOutputSettings = "archive_output_settings optional list block 0 1";
                        frame_capture_output_settings: output_settings::FrameCaptureOutputSettings = "frame_capture_output_settings optional list block 0 1";
                        hls_output_settings: output_settings::HlsOutputSettings = "hls_output_settings optional list block 0 1";
                        media_package_output_settings: output_settings::MediaPackageOutputSettings = "media_package_output_settings optional list block 0 1";
                        ms_smooth_output_settings: output_settings::MsSmoothOutputSettings = "ms_smooth_output_settings optional list block 0 1";
                        multiplex_output_settings: output_settings::MultiplexOutputSettings = "multiplex_output_settings optional list block 0 1";
                        rtmp_output_settings: output_settings::RtmpOutputSettings = "rtmp_output_settings optional list block 0 1";
                        udp_output_settings: output_settings::UdpOutputSettings = "udp_output_settings optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Outputs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                Outputs
                arguments {
                    audio_description_names: Set<Str> = "audio_description_names optional";
                    caption_description_names: Set<Str> = "caption_description_names computed";
                    output_name: Str = "output_name optional";
                    video_description_name: Str = "video_description_name optional";
                }
                many {
                    output_settings: outputs::OutputSettings = "output_settings required list block 1 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OutputGroups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
            OutputGroups
            arguments {
                name: Str = "name optional";
            }
            many {
                output_group_settings: output_groups::OutputGroupSettings = "output_group_settings required list block 1 1";
                outputs: output_groups::Outputs = "outputs required list block 1 0";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TimecodeConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
            TimecodeConfig
            arguments {
                source: Str = "source required";
                sync_threshold: Num = "sync_threshold computed";
            }
        }
        /// Blocks of [`VideoDescriptions`].
        pub mod video_descriptions {
            use crate::kinds::*;

            /// Blocks of [`CodecSettings`].
            pub mod codec_settings {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`FrameCaptureSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    FrameCaptureSettings
                    arguments {
                        capture_interval: Num = "capture_interval computed";
                        capture_interval_units: Str = "capture_interval_units computed";
                    }
                }
                /// Blocks of [`H264Settings`].
                pub mod h264_settings {
                    use crate::kinds::*;

                    /// Blocks of [`FilterSettings`].
                    pub mod filter_settings {
                        use crate::kinds::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`TemporalFilterSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            TemporalFilterSettings
                            arguments {
                                post_filter_sharpening: Str = "post_filter_sharpening optional";
                                strength: Str = "strength optional";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`FilterSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        FilterSettings
                        many {
                            temporal_filter_settings: filter_settings::TemporalFilterSettings = "temporal_filter_settings optional list block 0 1";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`H264Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    H264Settings
                    arguments {
                        adaptive_quantization: Str = "adaptive_quantization computed";
                        afd_signaling: Str = "afd_signaling computed";
                        bitrate: Num = "bitrate computed";
                        buf_fill_pct: Num = "buf_fill_pct computed";
                        buf_size: Num = "buf_size computed";
                        color_metadata: Str = "color_metadata computed";
                        entropy_encoding: Str = "entropy_encoding computed";
                        fixed_afd: Str = "fixed_afd computed";
                        flicker_aq: Str = "flicker_aq computed";
                        force_field_pictures: Str = "force_field_pictures computed";
                        framerate_control: Str = "framerate_control computed";
                        framerate_denominator: Num = "framerate_denominator computed";
                        framerate_numerator: Num = "framerate_numerator computed";
                        gop_b_reference: Str = "gop_b_reference computed";
                        gop_closed_cadence: Num = "gop_closed_cadence computed";
                        gop_num_b_frames: Num = "gop_num_b_frames computed";
                        gop_size: Num = "gop_size computed";
                        gop_size_units: Str = "gop_size_units computed";
                        level: Str = "level computed";
                        look_ahead_rate_control: Str = "look_ahead_rate_control computed";
                        max_bitrate: Num = "max_bitrate computed";
                        min_i_interval: Num = "min_i_interval computed";
                        num_ref_frames: Num = "num_ref_frames computed";
                        par_control: Str = "par_control computed";
                        par_denominator: Num = "par_denominator computed";
                        par_numerator: Num = "par_numerator computed";
                        profile: Str = "profile computed";
                        quality_level: Str = "quality_level computed";
                        qvbr_quality_level: Num = "qvbr_quality_level computed";
                        rate_control_mode: Str = "rate_control_mode computed";
                        scan_type: Str = "scan_type computed";
                        scene_change_detect: Str = "scene_change_detect computed";
                        slices: Num = "slices computed";
                        softness: Num = "softness computed";
                        spatial_aq: Str = "spatial_aq computed";
                        subgop_length: Str = "subgop_length computed";
                        syntax: Str = "syntax computed";
                        temporal_aq: Str = "temporal_aq computed";
                        timecode_insertion: Str = "timecode_insertion computed";
                    }
                    many {
                        filter_settings: h264_settings::FilterSettings = "filter_settings optional list block 0 1";
                    }
                }
                /// Blocks of [`H265Settings`].
                pub mod h265_settings {
                    use crate::kinds::*;

                    /// Blocks of [`ColorSpaceSettings`].
                    pub mod color_space_settings {
                        use crate::kinds::*;

                        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as ColorSpacePassthroughSettings;
                        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as DolbyVision81Settings;
                        formwork_model::block_binding! {
                            #[doc = "Block [`Hdr10Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            Hdr10Settings
                            arguments {
                                max_cll: Num = "max_cll optional";
                                max_fall: Num = "max_fall optional";
                            }
                        }
                        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Rec601Settings;
                        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Rec709Settings;
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`ColorSpaceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        ColorSpaceSettings
                        many {
                            color_space_passthrough_settings: color_space_settings::ColorSpacePassthroughSettings = "color_space_passthrough_settings optional list block 0 1";
                            dolby_vision81_settings: color_space_settings::DolbyVision81Settings = "dolby_vision81_settings optional list block 0 1";
                            hdr10_settings: color_space_settings::Hdr10Settings = "hdr10_settings optional list block 0 1";
                            rec601_settings: color_space_settings::Rec601Settings = "rec601_settings optional list block 0 1";
                            rec709_settings: color_space_settings::Rec709Settings = "rec709_settings optional list block 0 1";
                        }
                    }
                    pub use crate::services::medialive::medialive_channel::encoder_settings::video_descriptions::codec_settings::h264_settings::FilterSettings;
                    pub use crate::services::medialive::medialive_channel::encoder_settings::video_descriptions::codec_settings::h264_settings::filter_settings;
                    formwork_model::block_binding! {
                        #[doc = "Block [`TimecodeBurninSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        TimecodeBurninSettings
                        arguments {
                            prefix: Str = "prefix computed";
                            timecode_burnin_font_size: Str = "timecode_burnin_font_size computed";
                            timecode_burnin_position: Str = "timecode_burnin_position computed";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`H265Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    H265Settings
                    arguments {
                        bitrate: Num = "bitrate required";
                        framerate_denominator: Num = "framerate_denominator required";
                        framerate_numerator: Num = "framerate_numerator required";
                        adaptive_quantization: Str = "adaptive_quantization computed";
                        afd_signaling: Str = "afd_signaling computed";
                        alternative_transfer_function: Str = "alternative_transfer_function computed";
                        buf_size: Num = "buf_size optional";
                        color_metadata: Str = "color_metadata computed";
                        fixed_afd: Str = "fixed_afd computed";
                        flicker_aq: Str = "flicker_aq computed";
                        gop_closed_cadence: Num = "gop_closed_cadence optional";
                        gop_size: Num = "gop_size optional";
                        gop_size_units: Str = "gop_size_units computed";
                        level: Str = "level computed";
                        look_ahead_rate_control: Str = "look_ahead_rate_control computed";
                        max_bitrate: Num = "max_bitrate optional";
                        min_i_interval: Num = "min_i_interval optional";
                        min_qp: Num = "min_qp optional";
                        mv_over_picture_boundaries: Str = "mv_over_picture_boundaries computed";
                        mv_temporal_predictor: Str = "mv_temporal_predictor computed";
                        par_denominator: Num = "par_denominator optional";
                        par_numerator: Num = "par_numerator optional";
                        profile: Str = "profile computed";
                        qvbr_quality_level: Num = "qvbr_quality_level optional";
                        rate_control_mode: Str = "rate_control_mode computed";
                        scan_type: Str = "scan_type computed";
                        scene_change_detect: Str = "scene_change_detect computed";
                        slices: Num = "slices optional";
                        tier: Str = "tier computed";
                        tile_height: Num = "tile_height optional";
                        tile_padding: Str = "tile_padding computed";
                        tile_width: Num = "tile_width optional";
                        timecode_insertion: Str = "timecode_insertion computed";
                        treeblock_size: Str = "treeblock_size computed";
                    }
                    many {
                        color_space_settings: h265_settings::ColorSpaceSettings = "color_space_settings optional list block 0 1";
                        filter_settings: h265_settings::FilterSettings = "filter_settings optional list block 0 1";
                        timecode_burnin_settings: h265_settings::TimecodeBurninSettings = "timecode_burnin_settings optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CodecSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                CodecSettings
                many {
                    frame_capture_settings: codec_settings::FrameCaptureSettings = "frame_capture_settings optional list block 0 1";
                    h264_settings: codec_settings::H264Settings = "h264_settings optional list block 0 1";
                    h265_settings: codec_settings::H265Settings = "h265_settings optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`VideoDescriptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
            VideoDescriptions
            arguments {
                name: Str = "name required";
                height: Num = "height computed";
                respond_to_afd: Str = "respond_to_afd computed";
                scaling_behavior: Str = "scaling_behavior computed";
                sharpness: Num = "sharpness computed";
                width: Num = "width computed";
            }
            many {
                codec_settings: video_descriptions::CodecSettings = "codec_settings optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EncoderSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
        EncoderSettings
        many {
            output_groups: encoder_settings::OutputGroups = "output_groups required list block 1 0";
            timecode_config: encoder_settings::TimecodeConfig = "timecode_config required list block 1 1";
            audio_descriptions: encoder_settings::AudioDescriptions = "audio_descriptions optional set block 0 0";
            avail_blanking: encoder_settings::AvailBlanking = "avail_blanking optional list block 0 1";
            caption_descriptions: encoder_settings::CaptionDescriptions = "caption_descriptions optional list block 0 0";
            global_configuration: encoder_settings::GlobalConfiguration = "global_configuration optional list block 0 1";
            motion_graphics_configuration: encoder_settings::MotionGraphicsConfiguration = "motion_graphics_configuration optional list block 0 1";
            nielsen_configuration: encoder_settings::NielsenConfiguration = "nielsen_configuration optional list block 0 1";
            video_descriptions: encoder_settings::VideoDescriptions = "video_descriptions optional list block 0 0";
        }
    }
    /// Blocks of [`InputAttachments`].
    pub mod input_attachments {
        use crate::kinds::*;

        /// Blocks of [`AutomaticInputFailoverSettings`].
        pub mod automatic_input_failover_settings {
            use crate::kinds::*;

            /// Blocks of [`FailoverCondition`].
            pub mod failover_condition {
                use crate::kinds::*;

                /// Blocks of [`FailoverConditionSettings`].
                pub mod failover_condition_settings {
                    use crate::kinds::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`AudioSilenceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        AudioSilenceSettings
                        arguments {
                            audio_selector_name: Str = "audio_selector_name required";
                            audio_silence_threshold_msec: Num = "audio_silence_threshold_msec optional";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`InputLossSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        InputLossSettings
                        arguments {
                            input_loss_threshold_msec: Num = "input_loss_threshold_msec optional";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`VideoBlackSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        VideoBlackSettings
                        arguments {
                            black_detect_threshold: Num = "black_detect_threshold optional";
                            video_black_threshold_msec: Num = "video_black_threshold_msec optional";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`FailoverConditionSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    FailoverConditionSettings
                    many {
                        audio_silence_settings: failover_condition_settings::AudioSilenceSettings = "audio_silence_settings optional list block 0 1";
                        input_loss_settings: failover_condition_settings::InputLossSettings = "input_loss_settings optional list block 0 1";
                        video_black_settings: failover_condition_settings::VideoBlackSettings = "video_black_settings optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`FailoverCondition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                FailoverCondition
                many {
                    failover_condition_settings: failover_condition::FailoverConditionSettings = "failover_condition_settings optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AutomaticInputFailoverSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
            AutomaticInputFailoverSettings
            arguments {
                secondary_input_id: Str = "secondary_input_id required";
                error_clear_time_msec: Num = "error_clear_time_msec optional";
                input_preference: Str = "input_preference optional";
            }
            many {
                failover_condition: automatic_input_failover_settings::FailoverCondition = "failover_condition optional set block 0 0";
            }
        }
        /// Blocks of [`InputSettings`].
        pub mod input_settings {
            use crate::kinds::*;

            /// Blocks of [`AudioSelector`].
            pub mod audio_selector {
                use crate::kinds::*;

                /// Blocks of [`SelectorSettings`].
                pub mod selector_settings {
                    use crate::kinds::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`AudioHlsRenditionSelection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        AudioHlsRenditionSelection
                        arguments {
                            group_id: Str = "group_id required";
                            name: Str = "name required";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`AudioLanguageSelection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        AudioLanguageSelection
                        arguments {
                            language_code: Str = "language_code required";
                            language_selection_policy: Str = "language_selection_policy optional";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`AudioPidSelection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        AudioPidSelection
                        arguments {
                            pid: Num = "pid required";
                        }
                    }
                    /// Blocks of [`AudioTrackSelection`].
                    pub mod audio_track_selection {
                        use crate::kinds::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`DolbyEDecode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            DolbyEDecode
                            arguments {
                                program_selection: Str = "program_selection required";
                            }
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`Tracks`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            Tracks
                            arguments {
                                track: Num = "track required";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`AudioTrackSelection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        AudioTrackSelection
                        many {
                            tracks: audio_track_selection::Tracks = "tracks required set block 1 0";
                            dolby_e_decode: audio_track_selection::DolbyEDecode = "dolby_e_decode optional list block 0 1";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`SelectorSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    SelectorSettings
                    many {
                        audio_hls_rendition_selection: selector_settings::AudioHlsRenditionSelection = "audio_hls_rendition_selection optional list block 0 1";
                        audio_language_selection: selector_settings::AudioLanguageSelection = "audio_language_selection optional list block 0 1";
                        audio_pid_selection: selector_settings::AudioPidSelection = "audio_pid_selection optional list block 0 1";
                        audio_track_selection: selector_settings::AudioTrackSelection = "audio_track_selection optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`AudioSelector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                AudioSelector
                arguments {
                    name: Str = "name required";
                }
                many {
                    selector_settings: audio_selector::SelectorSettings = "selector_settings optional list block 0 1";
                }
            }
            /// Blocks of [`CaptionSelector`].
            pub mod caption_selector {
                use crate::kinds::*;

                /// Blocks of [`SelectorSettings`].
                pub mod selector_settings {
                    use crate::kinds::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`AncillarySourceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        AncillarySourceSettings
                        arguments {
                            source_ancillary_channel_number: Num = "source_ancillary_channel_number optional";
                        }
                    }
                    pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as AribSourceSettings;
                    formwork_model::block_binding! {
                        #[doc = "Block [`DvbSubSourceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        DvbSubSourceSettings
                        arguments {
                            ocr_language: Str = "ocr_language optional";
                            pid: Num = "pid optional";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`EmbeddedSourceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        EmbeddedSourceSettings
                        arguments {
                            convert_608_to_708: Str = "convert_608_to_708 optional";
                            scte20_detection: Str = "scte20_detection optional";
                            source_608_channel_number: Num = "source_608_channel_number optional";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`Scte20SourceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        Scte20SourceSettings
                        arguments {
                            convert_608_to_708: Str = "convert_608_to_708 optional";
                            source_608_channel_number: Num = "source_608_channel_number optional";
                        }
                    }
                    pub use crate::services::medialive::medialive_channel::input_attachments::input_settings::caption_selector::selector_settings::DvbSubSourceSettings as Scte27SourceSettings;
                    /// Blocks of [`TeletextSourceSettings`].
                    pub mod teletext_source_settings {
                        use crate::kinds::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`OutputRectangle`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            OutputRectangle
                            arguments {
                                height: Num = "height required";
                                left_offset: Num = "left_offset required";
                                top_offset: Num = "top_offset required";
                                width: Num = "width required";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`TeletextSourceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        TeletextSourceSettings
                        arguments {
                            page_number: Str = "page_number optional";
                        }
                        many {
                            output_rectangle: teletext_source_settings::OutputRectangle = "output_rectangle optional list block 0 1";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`SelectorSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    SelectorSettings
                    many {
                        ancillary_source_settings: selector_settings::AncillarySourceSettings = "ancillary_source_settings optional list block 0 1";
                        arib_source_settings: selector_settings::AribSourceSettings = "arib_source_settings optional list block 0 1";
                        dvb_sub_source_settings: selector_settings::DvbSubSourceSettings = "dvb_sub_source_settings optional list block 0 1";
                        embedded_source_settings: selector_settings::EmbeddedSourceSettings = "embedded_source_settings optional list block 0 1";
                        scte20_source_settings: selector_settings::Scte20SourceSettings = "scte20_source_settings optional list block 0 1";
                        scte27_source_settings: selector_settings::Scte27SourceSettings = "scte27_source_settings optional list block 0 1";
                        teletext_source_settings: selector_settings::TeletextSourceSettings = "teletext_source_settings optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CaptionSelector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                CaptionSelector
                arguments {
                    name: Str = "name required";
                    language_code: Str = "language_code optional";
                }
                many {
                    selector_settings: caption_selector::SelectorSettings = "selector_settings optional list block 0 1";
                }
            }
            /// Blocks of [`NetworkInputSettings`].
            pub mod network_input_settings {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`HlsInputSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    HlsInputSettings
                    arguments {
                        bandwidth: Num = "bandwidth optional";
                        buffer_segments: Num = "buffer_segments optional";
                        retries: Num = "retries optional";
                        retry_interval: Num = "retry_interval optional";
                        scte35_source: Str = "scte35_source optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`NetworkInputSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                NetworkInputSettings
                arguments {
                    server_validation: Str = "server_validation optional";
                }
                many {
                    hls_input_settings: network_input_settings::HlsInputSettings = "hls_input_settings optional list block 0 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`VideoSelector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                VideoSelector
                arguments {
                    color_space: Str = "color_space optional";
                    color_space_usage: Str = "color_space_usage optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`InputSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
            InputSettings
            arguments {
                deblock_filter: Str = "deblock_filter optional";
                denoise_filter: Str = "denoise_filter optional";
                filter_strength: Num = "filter_strength optional";
                input_filter: Str = "input_filter computed";
                scte35_pid: Num = "scte35_pid optional";
                smpte2038_data_preference: Str = "smpte2038_data_preference optional";
                source_end_behavior: Str = "source_end_behavior optional";
            }
            many {
                audio_selector: input_settings::AudioSelector = "audio_selector optional list block 0 0";
                caption_selector: input_settings::CaptionSelector = "caption_selector optional list block 0 0";
                network_input_settings: input_settings::NetworkInputSettings = "network_input_settings optional list block 0 1";
                video_selector: input_settings::VideoSelector = "video_selector optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InputAttachments`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
        InputAttachments
        arguments {
            input_attachment_name: Str = "input_attachment_name required";
            input_id: Str = "input_id required";
        }
        many {
            automatic_input_failover_settings: input_attachments::AutomaticInputFailoverSettings = "automatic_input_failover_settings optional list block 0 1";
            input_settings: input_attachments::InputSettings = "input_settings optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InputSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
        InputSpecification
        arguments {
            codec: Str = "codec required";
            input_resolution: Str = "input_resolution required";
            maximum_bitrate: Str = "maximum_bitrate required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Maintenance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
        Maintenance
        arguments {
            maintenance_day: Str = "maintenance_day required";
            maintenance_start_time: Str = "maintenance_start_time required";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`Vpc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
        Vpc
        arguments {
            public_address_allocation_ids: List<Str> = "public_address_allocation_ids required";
            subnet_ids: Set<Str> = "subnet_ids required";
            security_group_ids: Set<Str> = "security_group_ids computed";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`VpcAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
        VpcAttributes
        attributes {
            availability_zones: Set<Str> = "availability_zones";
            network_interface_ids: Set<Str> = "network_interface_ids";
            public_address_allocation_ids: List<Str> = "public_address_allocation_ids";
            security_group_ids: Set<Str> = "security_group_ids";
            subnet_ids: Set<Str> = "subnet_ids";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_medialive_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
    Managed "aws_medialive_channel" MedialiveChannel MedialiveChannelAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        channel_class: Str = "channel_class required";
        name: Str = "name required";
        log_level: Str = "log_level computed";
        role_arn: Str = "role_arn optional";
        start_channel: Bool = "start_channel optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        destinations: medialive_channel::Destinations = "destinations required set block 1 0";
        encoder_settings: medialive_channel::EncoderSettings = "encoder_settings required list block 1 1";
        input_attachments: medialive_channel::InputAttachments = "input_attachments required set block 1 0";
        input_specification: medialive_channel::InputSpecification = "input_specification required list block 1 1";
        cdi_input_specification: medialive_channel::CdiInputSpecification = "cdi_input_specification optional list block 0 1";
        maintenance: medialive_channel::Maintenance = "maintenance optional list block 0 1";
        vpc: medialive_channel::Vpc = "vpc optional list block 0 1";
    }
    single {
        timeouts: medialive_channel::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        channel_id: Str = "channel_id";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        vpc: List<medialive_channel::VpcAttributes> = "vpc";
    }
}
/// Blocks of [`aws_medialive_input`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_input).
pub mod medialive_input {
    use crate::kinds::*;

    pub use crate::shared::appfabric_appfabric_ingestion_destination_destination_configuration_audit_log_destination_firehose_stream::FirehoseStream as Destinations;
    pub use crate::shared::auditmanager_auditmanager_assessment_scope_aws_accounts::AwsAccounts as InputDevices;
    formwork_model::block_binding! {
        #[doc = "Block [`MediaConnectFlows`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_input)."]
        MediaConnectFlows
        arguments {
            flow_arn: Str = "flow_arn required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Sources`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_input)."]
        Sources
        arguments {
            password_param: Str = "password_param required";
            url: Str = "url required";
            username: Str = "username required";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`Vpc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_input)."]
        Vpc
        arguments {
            subnet_ids: List<Str> = "subnet_ids required";
            security_group_ids: List<Str> = "security_group_ids optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_medialive_input`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_input)."]
    Managed "aws_medialive_input" MedialiveInput MedialiveInputAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        r#type: Str = "type required";
        input_security_groups: List<Str> = "input_security_groups optional";
        role_arn: Str = "role_arn computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        destinations: medialive_input::Destinations = "destinations optional set block 0 0";
        input_devices: medialive_input::InputDevices = "input_devices optional set block 0 0";
        media_connect_flows: medialive_input::MediaConnectFlows = "media_connect_flows optional set block 0 0";
        sources: medialive_input::Sources = "sources optional set block 0 0";
        vpc: medialive_input::Vpc = "vpc optional list block 0 1";
    }
    single {
        timeouts: medialive_input::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        attached_channels: List<Str> = "attached_channels";
        id: Str = "id";
        input_class: Str = "input_class";
        input_partner_ids: List<Str> = "input_partner_ids";
        input_source_type: Str = "input_source_type";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_medialive_input_security_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_input_security_group).
pub mod medialive_input_security_group {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::shared::medialive_medialive_input_security_group_whitelist_rules::WhitelistRules;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_medialive_input_security_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_input_security_group)."]
    Managed "aws_medialive_input_security_group" MedialiveInputSecurityGroup MedialiveInputSecurityGroupAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    many {
        whitelist_rules: medialive_input_security_group::WhitelistRules = "whitelist_rules required set block 1 0";
    }
    single {
        timeouts: medialive_input_security_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        inputs: List<Str> = "inputs";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_medialive_multiplex`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_multiplex).
pub mod medialive_multiplex {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MultiplexSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_multiplex)."]
        MultiplexSettings
        arguments {
            transport_stream_bitrate: Num = "transport_stream_bitrate required";
            transport_stream_id: Num = "transport_stream_id required";
            maximum_video_buffer_delay_milliseconds: Num = "maximum_video_buffer_delay_milliseconds computed";
            transport_stream_reserved_bitrate: Num = "transport_stream_reserved_bitrate computed";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_medialive_multiplex`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_multiplex)."]
    Managed "aws_medialive_multiplex" MedialiveMultiplex MedialiveMultiplexAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        availability_zones: List<Str> = "availability_zones required";
        name: Str = "name required";
        start_multiplex: Bool = "start_multiplex optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        multiplex_settings: medialive_multiplex::MultiplexSettings = "multiplex_settings optional list block 0 1";
    }
    single {
        timeouts: medialive_multiplex::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_medialive_multiplex_program`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_multiplex_program).
pub mod medialive_multiplex_program {
    use crate::kinds::*;

    /// Blocks of [`MultiplexProgramSettings`].
    pub mod multiplex_program_settings {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ServiceDescriptor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_multiplex_program)."]
            ServiceDescriptor
            arguments {
                provider_name: Str = "provider_name required";
                service_name: Str = "service_name required";
            }
        }
        /// Blocks of [`VideoSettings`].
        pub mod video_settings {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`StatmuxSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_multiplex_program)."]
                StatmuxSettings
                arguments {
                    maximum_bitrate: Num = "maximum_bitrate computed";
                    minimum_bitrate: Num = "minimum_bitrate computed";
                    priority: Num = "priority computed";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`VideoSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_multiplex_program)."]
            VideoSettings
            arguments {
                constant_bitrate: Num = "constant_bitrate computed";
            }
            many {
                statmux_settings: video_settings::StatmuxSettings = "statmux_settings optional list block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MultiplexProgramSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_multiplex_program)."]
        MultiplexProgramSettings
        arguments {
            preferred_channel_pipeline: Str = "preferred_channel_pipeline required";
            program_number: Num = "program_number required";
        }
        many {
            service_descriptor: multiplex_program_settings::ServiceDescriptor = "service_descriptor optional list block 0 0";
            video_settings: multiplex_program_settings::VideoSettings = "video_settings optional list block 0 0";
        }
    }
    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_medialive_multiplex_program`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_multiplex_program)."]
    Managed "aws_medialive_multiplex_program" MedialiveMultiplexProgram MedialiveMultiplexProgramAttributes
    naming None;
    tags None;
    arguments {
        multiplex_id: Str = "multiplex_id required";
        program_name: Str = "program_name required";
    }
    many {
        multiplex_program_settings: medialive_multiplex_program::MultiplexProgramSettings = "multiplex_program_settings optional list block 0 0";
    }
    single {
        timeouts: medialive_multiplex_program::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    /// Blocks of [`aws_medialive_input`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/medialive_input).
    pub mod medialive_input {
        use crate::kinds::*;

        /// Blocks of [`DestinationsAttributes`].
        pub mod destinations_attributes {
            use crate::kinds::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`VpcAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/medialive_input)."]
                VpcAttributes
                attributes {
                    availability_zone: Str = "availability_zone";
                    network_interface_id: Str = "network_interface_id";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DestinationsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/medialive_input)."]
            DestinationsAttributes
            attributes {
                ip: Str = "ip";
                port: Str = "port";
                url: Str = "url";
            }
            objects {
                vpc: List<destinations_attributes::VpcAttributes> = "vpc";
            }
        }
        pub use crate::shared::auditmanager_data_auditmanager_framework_control_sets_attributes_controls_attributes::ControlsAttributes as InputDevicesAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`MediaConnectFlowsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/medialive_input)."]
            MediaConnectFlowsAttributes
            attributes {
                flow_arn: Str = "flow_arn";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SourcesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/medialive_input)."]
            SourcesAttributes
            attributes {
                password_param: Str = "password_param";
                url: Str = "url";
                username: Str = "username";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_medialive_input`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/medialive_input)."]
        Data "aws_medialive_input" MedialiveInput MedialiveInputAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id required";
        }
        attributes {
            arn: Str = "arn";
            attached_channels: List<Str> = "attached_channels";
            input_class: Str = "input_class";
            input_partner_ids: List<Str> = "input_partner_ids";
            input_source_type: Str = "input_source_type";
            name: Str = "name";
            role_arn: Str = "role_arn";
            security_groups: List<Str> = "security_groups";
            state: Str = "state";
            tags: Map<Str> = "tags";
            r#type: Str = "type";
        }
        objects {
            destinations: List<medialive_input::DestinationsAttributes> = "destinations";
            input_devices: List<medialive_input::InputDevicesAttributes> = "input_devices";
            media_connect_flows: List<medialive_input::MediaConnectFlowsAttributes> = "media_connect_flows";
            sources: List<medialive_input::SourcesAttributes> = "sources";
        }
    }
}
