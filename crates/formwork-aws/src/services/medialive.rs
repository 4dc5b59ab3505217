// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `medialive`.

use crate::types::*;

/// Blocks of [`aws_medialive_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel).
pub mod medialive_channel {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CdiInputSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
        CdiInputSpecification
        arguments {
            resolution: Str = "resolution required\tin SD|HD|FHD|UHD";
        }
    }
    /// Blocks of [`Destinations`].
    pub mod destinations {
        use crate::types::*;

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
        use crate::types::*;

        /// Blocks of [`AudioDescriptions`].
        pub mod audio_descriptions {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`AudioNormalizationSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                AudioNormalizationSettings
                arguments {
                    algorithm: Str = "algorithm computed\tin ITU_1770_1|ITU_1770_2";
                    algorithm_control: Str = "algorithm_control computed\tin CORRECT_AUDIO";
                    target_lkfs: Num = "target_lkfs computed";
                }
            }
            /// Blocks of [`AudioWatermarkSettings`].
            pub mod audio_watermark_settings {
                use crate::types::*;

                /// Blocks of [`NielsenWatermarksSettings`].
                pub mod nielsen_watermarks_settings {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`NielsenCbetSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        NielsenCbetSettings
                        arguments {
                            cbet_check_digit_string: Str = "cbet_check_digit_string required";
                            cbet_stepaside: Str = "cbet_stepaside required\tin DISABLED|ENABLED";
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
                        nielsen_distribution_type: Str = "nielsen_distribution_type computed\tin FINAL_DISTRIBUTOR|PROGRAM_CONTENT";
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
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`AacSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    AacSettings
                    arguments {
                        bitrate: Num = "bitrate computed";
                        coding_mode: Str = "coding_mode computed\tin AD_RECEIVER_MIX|CODING_MODE_1_0|CODING_MODE_1_1|CODING_MODE_2_0|CODING_MODE_5_1";
                        input_type: Str = "input_type computed\tin BROADCASTER_MIXED_AD|NORMAL";
                        profile: Str = "profile computed\tin HEV1|HEV2|LC";
                        rate_control_mode: Str = "rate_control_mode computed\tin CBR|VBR";
                        raw_format: Str = "raw_format computed\tin LATM_LOAS|NONE";
                        sample_rate: Num = "sample_rate computed";
                        spec: Str = "spec computed\tin MPEG2|MPEG4";
                        vbr_quality: Str = "vbr_quality computed\tin HIGH|LOW|MEDIUM_HIGH|MEDIUM_LOW";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Ac3Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    Ac3Settings
                    arguments {
                        bitrate: Num = "bitrate computed";
                        bitstream_mode: Str = "bitstream_mode computed\tin COMMENTARY|COMPLETE_MAIN|DIALOGUE|EMERGENCY|HEARING_IMPAIRED|MUSIC_AND_EFFECTS|VISUALLY_IMPAIRED|VOICE_OVER";
                        coding_mode: Str = "coding_mode computed\tin CODING_MODE_1_0|CODING_MODE_1_1|CODING_MODE_2_0|CODING_MODE_3_2_LFE";
                        dialnorm: Num = "dialnorm computed\twhole";
                        drc_profile: Str = "drc_profile computed\tin FILM_STANDARD|NONE";
                        lfe_filter: Str = "lfe_filter computed\tin DISABLED|ENABLED";
                        metadata_control: Str = "metadata_control computed\tin FOLLOW_INPUT|USE_CONFIGURED";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Eac3AtmosSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    Eac3AtmosSettings
                    arguments {
                        bitrate: Num = "bitrate computed";
                        coding_mode: Str = "coding_mode computed\tin CODING_MODE_5_1_4|CODING_MODE_7_1_4|CODING_MODE_9_1_6";
                        dialnorm: Num = "dialnorm computed";
                        drc_line: Str = "drc_line computed\tin FILM_LIGHT|FILM_STANDARD|MUSIC_LIGHT|MUSIC_STANDARD|NONE|SPEECH";
                        drc_rf: Str = "drc_rf computed\tin FILM_LIGHT|FILM_STANDARD|MUSIC_LIGHT|MUSIC_STANDARD|NONE|SPEECH";
                        height_trim: Num = "height_trim computed";
                        surround_trim: Num = "surround_trim computed";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Eac3Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    Eac3Settings
                    arguments {
                        attenuation_control: Str = "attenuation_control computed\tin ATTENUATE_3_DB|NONE";
                        bitrate: Num = "bitrate computed";
                        bitstream_mode: Str = "bitstream_mode computed\tin COMMENTARY|COMPLETE_MAIN|EMERGENCY|HEARING_IMPAIRED|VISUALLY_IMPAIRED";
                        coding_mode: Str = "coding_mode computed\tin CODING_MODE_1_0|CODING_MODE_2_0|CODING_MODE_3_2";
                        dc_filter: Str = "dc_filter computed\tin DISABLED|ENABLED";
                        dialnorm: Num = "dialnorm computed\twhole";
                        drc_line: Str = "drc_line computed\tin FILM_LIGHT|FILM_STANDARD|MUSIC_LIGHT|MUSIC_STANDARD|NONE|SPEECH";
                        drc_rf: Str = "drc_rf computed\tin FILM_LIGHT|FILM_STANDARD|MUSIC_LIGHT|MUSIC_STANDARD|NONE|SPEECH";
                        lfe_control: Str = "lfe_control computed\tin LFE|NO_LFE";
                        lfe_filter: Str = "lfe_filter computed\tin DISABLED|ENABLED";
                        lo_ro_center_mix_level: Num = "lo_ro_center_mix_level computed";
                        lo_ro_surround_mix_level: Num = "lo_ro_surround_mix_level computed";
                        lt_rt_center_mix_level: Num = "lt_rt_center_mix_level computed";
                        lt_rt_surround_mix_level: Num = "lt_rt_surround_mix_level computed";
                        metadata_control: Str = "metadata_control computed\tin FOLLOW_INPUT|USE_CONFIGURED";
                        passthrough_control: Str = "passthrough_control computed\tin NO_PASSTHROUGH|WHEN_POSSIBLE";
                        phase_control: Str = "phase_control computed\tin NO_SHIFT|SHIFT_90_DEGREES";
                        stereo_downmix: Str = "stereo_downmix computed\tin DPL2|LO_RO|LT_RT|NOT_INDICATED";
                        surround_ex_mode: Str = "surround_ex_mode computed\tin DISABLED|ENABLED|NOT_INDICATED";
                        surround_mode: Str = "surround_mode computed\tin DISABLED|ENABLED|NOT_INDICATED";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Mp2Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    Mp2Settings
                    arguments {
                        bitrate: Num = "bitrate computed";
                        coding_mode: Str = "coding_mode computed\tin CODING_MODE_1_0|CODING_MODE_2_0";
                        sample_rate: Num = "sample_rate computed";
                    }
                }
                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as PassThroughSettings;
                formwork_model::block_binding! {
                    #[doc = "Block [`WavSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    WavSettings
                    arguments {
                        bit_depth: Num = "bit_depth computed";
                        coding_mode: Str = "coding_mode computed\tin CODING_MODE_1_0|CODING_MODE_2_0|CODING_MODE_4_0|CODING_MODE_8_0";
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
                use crate::types::*;

                /// Blocks of [`ChannelMappings`].
                pub mod channel_mappings {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`InputChannelLevels`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        InputChannelLevels
                        arguments {
                            gain: Num = "gain required\twhole";
                            input_channel: Num = "input_channel required\twhole";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`ChannelMappings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    ChannelMappings
                    arguments {
                        output_channel: Num = "output_channel required\twhole";
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
                    channels_in: Num = "channels_in computed\twhole";
                    channels_out: Num = "channels_out computed\twhole";
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
                audio_type: Str = "audio_type computed\tin CLEAN_EFFECTS|HEARING_IMPAIRED|UNDEFINED|VISUAL_IMPAIRED_COMMENTARY";
                audio_type_control: Str = "audio_type_control computed\tin FOLLOW_INPUT|USE_CONFIGURED";
                language_code: Str = "language_code computed";
                language_code_control: Str = "language_code_control computed\tin FOLLOW_INPUT|USE_CONFIGURED";
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
            use crate::types::*;

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
            use crate::types::*;

            /// Blocks of [`DestinationSettings`].
            pub mod destination_settings {
                use crate::types::*;

                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as AribDestinationSettings;
                /// Blocks of [`BurnInDestinationSettings`].
                pub mod burn_in_destination_settings {
                    use crate::types::*;

                    pub use crate::services::medialive::medialive_channel::encoder_settings::avail_blanking::AvailBlankingImage as Font;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`BurnInDestinationSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    BurnInDestinationSettings
                    arguments {
                        outline_color: Str = "outline_color required\tin BLACK|BLUE|GREEN|RED|WHITE|YELLOW";
                        teletext_grid_control: Str = "teletext_grid_control required\tin FIXED|SCALED";
                        alignment: Str = "alignment optional\tin CENTERED|LEFT|SMART";
                        background_color: Str = "background_color optional\tin BLACK|NONE|WHITE";
                        background_opacity: Num = "background_opacity optional\twhole";
                        font_color: Str = "font_color optional\tin BLACK|BLUE|GREEN|RED|WHITE|YELLOW";
                        font_opacity: Num = "font_opacity optional\trange 0 -\twhole";
                        font_resolution: Num = "font_resolution optional\trange 1 -\twhole";
                        font_size: Str = "font_size optional";
                        outline_size: Num = "outline_size optional\twhole";
                        shadow_color: Str = "shadow_color optional\tin BLACK|NONE|WHITE";
                        shadow_opacity: Num = "shadow_opacity optional\trange 0 -\twhole";
                        shadow_x_offset: Num = "shadow_x_offset optional\twhole";
                        shadow_y_offset: Num = "shadow_y_offset optional\twhole";
                        x_position: Num = "x_position optional\twhole";
                        y_position: Num = "y_position optional\twhole";
                    }
                    many {
                        font: burn_in_destination_settings::Font = "font optional list block 0 1";
                    }
                }
                /// Blocks of [`DvbSubDestinationSettings`].
                pub mod dvb_sub_destination_settings {
                    use crate::types::*;

                    pub use crate::services::medialive::medialive_channel::encoder_settings::avail_blanking::AvailBlankingImage as Font;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`DvbSubDestinationSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    DvbSubDestinationSettings
                    arguments {
                        alignment: Str = "alignment optional\tin CENTERED|LEFT|SMART";
                        background_color: Str = "background_color optional\tin BLACK|NONE|WHITE";
                        background_opacity: Num = "background_opacity optional\trange 0 -\twhole";
                        font_color: Str = "font_color optional\tin BLACK|BLUE|GREEN|RED|WHITE|YELLOW";
                        font_opacity: Num = "font_opacity optional\trange 0 -\twhole";
                        font_resolution: Num = "font_resolution optional\trange 1 -\twhole";
                        font_size: Str = "font_size computed";
                        outline_color: Str = "outline_color optional\tin BLACK|BLUE|GREEN|RED|WHITE|YELLOW";
                        outline_size: Num = "outline_size optional\twhole";
                        shadow_color: Str = "shadow_color optional\tin BLACK|NONE|WHITE";
                        shadow_opacity: Num = "shadow_opacity optional\trange 0 -\twhole";
                        shadow_x_offset: Num = "shadow_x_offset optional\twhole";
                        shadow_y_offset: Num = "shadow_y_offset optional\twhole";
                        teletext_grid_control: Str = "teletext_grid_control optional\tin FIXED|SCALED";
                        x_position: Num = "x_position optional\twhole";
                        y_position: Num = "y_position optional\twhole";
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
                        fill_line_gap: Str = "fill_line_gap optional\tin DISABLED|ENABLED";
                        font_family: Str = "font_family optional";
                        style_control: Str = "style_control computed\tin EXCLUDE|INCLUDE";
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
                        style_control: Str = "style_control required\tin PASSTHROUGH|USE_CONFIGURED";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`WebvttDestinationSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    WebvttDestinationSettings
                    arguments {
                        style_control: Str = "style_control required\tin NO_STYLE_DATA|PASSTHROUGH";
                    }
                }
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
                accessibility: Str = "accessibility optional\tin DOES_NOT_IMPLEMENT_ACCESSIBILITY_FEATURES|IMPLEMENTS_ACCESSIBILITY_FEATURES";
                language_code: Str = "language_code optional";
                language_description: Str = "language_description optional";
            }
            many {
                destination_settings: caption_descriptions::DestinationSettings = "destination_settings optional list block 0 1";
            }
        }
        /// Blocks of [`GlobalConfiguration`].
        pub mod global_configuration {
            use crate::types::*;

            /// Blocks of [`InputLossBehavior`].
            pub mod input_loss_behavior {
                use crate::types::*;

                pub use crate::services::medialive::medialive_channel::encoder_settings::avail_blanking::AvailBlankingImage as InputLossImageSlate;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`InputLossBehavior`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                InputLossBehavior
                arguments {
                    black_frame_msec: Num = "black_frame_msec optional\twhole";
                    input_loss_image_color: Str = "input_loss_image_color optional";
                    input_loss_image_type: Str = "input_loss_image_type optional\tin COLOR|SLATE";
                    repeat_frame_msec: Num = "repeat_frame_msec optional\twhole";
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
                initial_audio_gain: Num = "initial_audio_gain optional\twhole";
                input_end_action: Str = "input_end_action optional\tin NONE|SWITCH_AND_LOOP_INPUTS";
                output_locking_mode: Str = "output_locking_mode optional\tin EPOCH_LOCKING|PIPELINE_LOCKING|DISABLED";
                output_timing_source: Str = "output_timing_source optional\tin INPUT_CLOCK|SYSTEM_CLOCK";
                support_low_framerate_inputs: Str = "support_low_framerate_inputs optional\tin DISABLED|ENABLED";
            }
            many {
                input_loss_behavior: global_configuration::InputLossBehavior = "input_loss_behavior optional list block 0 1";
            }
        }
        /// Blocks of [`MotionGraphicsConfiguration`].
        pub mod motion_graphics_configuration {
            use crate::types::*;

            /// Blocks of [`MotionGraphicsSettings`].
            pub mod motion_graphics_settings {
                use crate::types::*;

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
                motion_graphics_insertion: Str = "motion_graphics_insertion optional\tin DISABLED|ENABLED";
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
                nielsen_pcm_to_id3_tagging: Str = "nielsen_pcm_to_id3_tagging optional\tin DISABLED|ENABLED";
            }
        }
        /// Blocks of [`OutputGroups`].
        pub mod output_groups {
            use crate::types::*;

            /// Blocks of [`OutputGroupSettings`].
            pub mod output_group_settings {
                use crate::types::*;

                /// Blocks of [`ArchiveGroupSettings`].
                pub mod archive_group_settings {
                    use crate::types::*;

                    /// Blocks of [`ArchiveCdnSettings`].
                    pub mod archive_cdn_settings {
                        use crate::types::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`ArchiveS3Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            ArchiveS3Settings
                            arguments {
                                canned_acl: Str = "canned_acl optional\tin AUTHENTICATED_READ|BUCKET_OWNER_FULL_CONTROL|BUCKET_OWNER_READ|PUBLIC_READ";
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
                        rollover_interval: Num = "rollover_interval optional\twhole";
                    }
                    many {
                        destination: archive_group_settings::Destination = "destination required list block 1 1";
                        archive_cdn_settings: archive_group_settings::ArchiveCdnSettings = "archive_cdn_settings optional list block 0 1";
                    }
                }
                /// Blocks of [`FrameCaptureGroupSettings`].
                pub mod frame_capture_group_settings {
                    use crate::types::*;

                    pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::output_group_settings::archive_group_settings::Destination;
                    /// Blocks of [`FrameCaptureCdnSettings`].
                    pub mod frame_capture_cdn_settings {
                        use crate::types::*;

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
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`CaptionLanguageMappings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        CaptionLanguageMappings
                        arguments {
                            caption_channel: Num = "caption_channel required\twhole";
                            language_code: Str = "language_code required";
                            language_description: Str = "language_description required";
                        }
                    }
                    pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::output_group_settings::archive_group_settings::Destination;
                    /// Blocks of [`HlsCdnSettings`].
                    pub mod hls_cdn_settings {
                        use crate::types::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`HlsAkamaiSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            HlsAkamaiSettings
                            arguments {
                                connection_retry_interval: Num = "connection_retry_interval optional\twhole";
                                filecache_duration: Num = "filecache_duration optional\twhole";
                                http_transfer_mode: Str = "http_transfer_mode computed\tin/i CHUNKED|NON_CHUNKED";
                                num_retries: Num = "num_retries optional\twhole";
                                restart_delay: Num = "restart_delay optional\twhole";
                                salt: Str = "salt computed";
                                token: Str = "token computed";
                            }
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`HlsBasicPutSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            HlsBasicPutSettings
                            arguments {
                                connection_retry_interval: Num = "connection_retry_interval optional\twhole";
                                filecache_duration: Num = "filecache_duration optional\twhole";
                                num_retries: Num = "num_retries optional\twhole";
                                restart_delay: Num = "restart_delay optional\twhole";
                            }
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`HlsMediaStoreSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            HlsMediaStoreSettings
                            arguments {
                                connection_retry_interval: Num = "connection_retry_interval optional\twhole";
                                filecache_duration: Num = "filecache_duration optional\twhole";
                                media_store_storage_class: Str = "media_store_storage_class computed\tin TEMPORAL";
                                num_retries: Num = "num_retries optional\twhole";
                                restart_delay: Num = "restart_delay optional\twhole";
                            }
                        }
                        pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::output_group_settings::archive_group_settings::archive_cdn_settings::ArchiveS3Settings as HlsS3Settings;
                        formwork_model::block_binding! {
                            #[doc = "Block [`HlsWebdavSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            HlsWebdavSettings
                            arguments {
                                connection_retry_interval: Num = "connection_retry_interval optional\twhole";
                                filecache_duration: Num = "filecache_duration optional\twhole";
                                http_transfer_mode: Str = "http_transfer_mode computed\tin/i CHUNKED|NON_CHUNKED";
                                num_retries: Num = "num_retries optional\twhole";
                                restart_delay: Num = "restart_delay optional\twhole";
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
                        use crate::types::*;

                        /// Blocks of [`StaticKeySettings`].
                        pub mod static_key_settings {
                            use crate::types::*;

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
                        ad_markers: List<Str> = "ad_markers computed\teach in ADOBE|ELEMENTAL|ELEMENTAL_SCTE35";
                        base_url_content: Str = "base_url_content computed";
                        base_url_content1: Str = "base_url_content1 computed";
                        base_url_manifest: Str = "base_url_manifest computed";
                        base_url_manifest1: Str = "base_url_manifest1 computed";
                        caption_language_setting: Str = "caption_language_setting computed\tin INSERT|NONE|OMIT";
                        client_cache: Str = "client_cache computed\tin DISABLED|ENABLED";
                        codec_specification: Str = "codec_specification computed\tin RFC_4281|RFC_6381";
                        constant_iv: Str = "constant_iv computed";
                        directory_structure: Str = "directory_structure computed\tin SINGLE_DIRECTORY|SUBDIRECTORY_PER_STREAM";
                        discontinuity_tags: Str = "discontinuity_tags computed\tin INSERT|NEVER_INSERT";
                        encryption_type: Str = "encryption_type computed\tin AES128|SAMPLE_AES";
                        hls_id3_segment_tagging: Str = "hls_id3_segment_tagging computed\tin DISABLED|ENABLED";
                        iframe_only_playlists: Str = "iframe_only_playlists computed\tin DISABLED|STANDARD";
                        incomplete_segment_behavior: Str = "incomplete_segment_behavior computed\tin AUTO|SUPPRESS";
                        index_n_segments: Num = "index_n_segments computed\twhole";
                        input_loss_action: Str = "input_loss_action computed\tin EMIT_OUTPUT|PAUSE_OUTPUT";
                        iv_in_manifest: Str = "iv_in_manifest computed\tin EXCLUDE|INCLUDE";
                        iv_source: Str = "iv_source computed\tin EXPLICIT|FOLLOWS_SEGMENT_NUMBER";
                        keep_segments: Num = "keep_segments computed\twhole";
                        key_format: Str = "key_format computed";
                        key_format_versions: Str = "key_format_versions computed";
                        manifest_compression: Str = "manifest_compression computed\tin GZIP|NONE";
                        manifest_duration_format: Str = "manifest_duration_format computed\tin FLOATING_POINT|INTEGER";
                        min_segment_length: Num = "min_segment_length computed\twhole";
                        mode: Str = "mode computed\tin LIVE|VOD";
                        output_selection: Str = "output_selection computed\tin MANIFESTS_AND_SEGMENTS|SEGMENTS_ONLY|VARIANT_MANIFESTS_AND_SEGMENTS";
                        program_date_time: Str = "program_date_time computed\tin EXCLUDE|INCLUDE";
                        program_date_time_clock: Str = "program_date_time_clock computed\tin INITIALIZE_FROM_OUTPUT_TIMECODE|SYSTEM_CLOCK";
                        program_date_time_period: Num = "program_date_time_period computed\twhole";
                        redundant_manifest: Str = "redundant_manifest computed\tin DISABLED|ENABLED";
                        segment_length: Num = "segment_length computed\twhole";
                        segments_per_subdirectory: Num = "segments_per_subdirectory computed\twhole";
                        stream_inf_resolution: Str = "stream_inf_resolution computed\tin EXCLUDE|INCLUDE";
                        timed_metadata_id3_frame: Str = "timed_metadata_id3_frame computed\tin NONE|PRIV|TDRL";
                        timed_metadata_id3_period: Num = "timed_metadata_id3_period computed\twhole";
                        timestamp_delta_milliseconds: Num = "timestamp_delta_milliseconds computed\twhole";
                        ts_file_mode: Str = "ts_file_mode computed\tin SEGMENTED_FILES|SINGLE_FILE";
                    }
                    many {
                        destination: hls_group_settings::Destination = "destination required list block 1 1";
                        caption_language_mappings: hls_group_settings::CaptionLanguageMappings = "caption_language_mappings optional set block 0 4\titems - 4";
                        hls_cdn_settings: hls_group_settings::HlsCdnSettings = "hls_cdn_settings optional list block 0 0";
                        key_provider_settings: hls_group_settings::KeyProviderSettings = "key_provider_settings optional list block 0 1";
                    }
                }
                /// Blocks of [`MediaPackageGroupSettings`].
                pub mod media_package_group_settings {
                    use crate::types::*;

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
                    use crate::types::*;

                    pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::output_group_settings::archive_group_settings::Destination;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`MsSmoothGroupSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    MsSmoothGroupSettings
                    arguments {
                        acquisition_point_id: Str = "acquisition_point_id computed";
                        audio_only_timecode_control: Str = "audio_only_timecode_control computed\tin PASSTHROUGH|USE_CONFIGURED_CLOCK";
                        certificate_mode: Str = "certificate_mode computed\tin SELF_SIGNED|VERIFY_AUTHENTICITY";
                        connection_retry_interval: Num = "connection_retry_interval computed\twhole";
                        event_id: Str = "event_id computed";
                        event_id_mode: Str = "event_id_mode computed\tin NO_EVENT_ID|USE_CONFIGURED|USE_TIMESTAMP";
                        event_stop_behavior: Str = "event_stop_behavior computed\tin NONE|SEND_EOS";
                        filecache_duration: Num = "filecache_duration optional\twhole";
                        fragment_length: Num = "fragment_length computed\twhole";
                        input_loss_action: Str = "input_loss_action computed\tin EMIT_OUTPUT|PAUSE_OUTPUT";
                        num_retries: Num = "num_retries optional\twhole";
                        restart_delay: Num = "restart_delay optional\twhole";
                        segmentation_mode: Str = "segmentation_mode computed\tin USE_INPUT_SEGMENTATION|USE_SEGMENT_DURATION";
                        send_delay_ms: Num = "send_delay_ms computed\twhole";
                        sparse_track_type: Str = "sparse_track_type computed\tin NONE|SCTE_35|SCTE_35_WITHOUT_SEGMENTATION";
                        stream_manifest_behavior: Str = "stream_manifest_behavior computed\tin DO_NOT_SEND|SEND";
                        timestamp_offset: Str = "timestamp_offset computed";
                        timestamp_offset_mode: Str = "timestamp_offset_mode computed\tin USE_CONFIGURED_OFFSET|USE_EVENT_START_DATE";
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
                        ad_markers: List<Str> = "ad_markers optional\teach in ON_CUE_POINT_SCTE35";
                        authentication_scheme: Str = "authentication_scheme computed\tin AKAMAI|COMMON";
                        cache_full_behavior: Str = "cache_full_behavior computed\tin DISCONNECT_IMMEDIATELY|WAIT_FOR_SERVER";
                        cache_length: Num = "cache_length computed\twhole";
                        caption_data: Str = "caption_data computed\tin ALL|FIELD1_608|FIELD1_AND_FIELD2_608";
                        input_loss_action: Str = "input_loss_action computed\tin EMIT_OUTPUT|PAUSE_OUTPUT";
                        restart_delay: Num = "restart_delay optional\twhole";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`UdpGroupSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    UdpGroupSettings
                    arguments {
                        input_loss_action: Str = "input_loss_action computed\tin DROP_PROGRAM|DROP_TS|EMIT_PROGRAM";
                        timed_metadata_id3_frame: Str = "timed_metadata_id3_frame computed\tin NONE|PRIV|TDRL";
                        timed_metadata_id3_period: Num = "timed_metadata_id3_period computed\twhole";
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
                use crate::types::*;

                /// Blocks of [`OutputSettings`].
                pub mod output_settings {
                    use crate::types::*;

                    /// Blocks of [`ArchiveOutputSettings`].
                    pub mod archive_output_settings {
                        use crate::types::*;

                        /// Blocks of [`ContainerSettings`].
                        pub mod container_settings {
                            use crate::types::*;

                            /// Blocks of [`M2tsSettings`].
                            pub mod m2ts_settings {
                                use crate::types::*;

                                formwork_model::block_binding! {
                                    #[doc = "Block [`DvbNitSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                                    DvbNitSettings
                                    arguments {
                                        network_id: Num = "network_id required\twhole";
                                        network_name: Str = "network_name required";
                                        rep_interval: Num = "rep_interval optional\twhole";
                                    }
                                }
                                formwork_model::block_binding! {
                                    #[doc = "Block [`DvbSdtSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                                    DvbSdtSettings
                                    arguments {
                                        output_sdt: Str = "output_sdt optional\tin SDT_FOLLOW|SDT_FOLLOW_IF_PRESENT|SDT_MANUAL|SDT_NONE";
                                        rep_interval: Num = "rep_interval optional\twhole";
                                        service_name: Str = "service_name optional\tlength 1 256";
                                        service_provider_name: Str = "service_provider_name optional\tlength 1 256";
                                    }
                                }
                                formwork_model::block_binding! {
                                    #[doc = "Block [`DvbTdtSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                                    DvbTdtSettings
                                    arguments {
                                        rep_interval: Num = "rep_interval optional\twhole";
                                    }
                                }
                            }
                            formwork_model::block_binding! {
                                #[doc = "Block [`M2tsSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                                M2tsSettings
                                arguments {
                                    absent_input_audio_behavior: Str = "absent_input_audio_behavior computed\tin DROP|ENCODE_SILENCE";
                                    arib: Str = "arib optional\tin DISABLED|ENABLED";
                                    arib_captions_pid: Str = "arib_captions_pid computed";
                                    arib_captions_pid_control: Str = "arib_captions_pid_control optional\tin AUTO|USE_CONFIGURED";
                                    audio_buffer_model: Str = "audio_buffer_model optional\tin ATSC|DVB";
                                    audio_frames_per_pes: Num = "audio_frames_per_pes optional\twhole";
                                    audio_pids: Str = "audio_pids computed";
                                    audio_stream_type: Str = "audio_stream_type optional\tin ATSC|DVB";
                                    bitrate: Num = "bitrate optional\twhole";
                                    buffer_model: Str = "buffer_model optional\tin MULTIPLEX|NONE";
                                    cc_descriptor: Str = "cc_descriptor optional\tin DISABLED|ENABLED";
                                    dvb_sub_pids: Str = "dvb_sub_pids computed";
                                    dvb_teletext_pid: Str = "dvb_teletext_pid computed";
                                    ebif: Str = "ebif optional\tin NONE|PASSTHROUGH";
                                    ebp_audio_interval: Str = "ebp_audio_interval optional\tin VIDEO_AND_FIXED_INTERVALS|VIDEO_INTERVAL";
                                    ebp_lookahead_ms: Num = "ebp_lookahead_ms optional\twhole";
                                    ebp_placement: Str = "ebp_placement optional\tin VIDEO_AND_AUDIO_PIDS|VIDEO_PID";
                                    ecm_pid: Str = "ecm_pid optional";
                                    es_rate_in_pes: Str = "es_rate_in_pes optional\tin EXCLUDE|INCLUDE";
                                    etv_platform_pid: Str = "etv_platform_pid computed";
                                    etv_signal_pid: Str = "etv_signal_pid computed";
                                    fragment_time: Num = "fragment_time optional";
                                    klv: Str = "klv optional\tin NONE|PASSTHROUGH";
                                    klv_data_pids: Str = "klv_data_pids computed";
                                    nielsen_id3_behavior: Str = "nielsen_id3_behavior optional\tin NO_PASSTHROUGH|PASSTHROUGH";
                                    null_packet_bitrate: Num = "null_packet_bitrate optional";
                                    pat_interval: Num = "pat_interval optional\twhole";
                                    pcr_control: Str = "pcr_control optional\tin CONFIGURED_PCR_PERIOD|PCR_EVERY_PES_PACKET";
                                    pcr_period: Num = "pcr_period optional\twhole";
                                    pcr_pid: Str = "pcr_pid optional";
                                    pmt_interval: Num = "pmt_interval optional\twhole";
                                    pmt_pid: Str = "pmt_pid computed";
                                    program_num: Num = "program_num optional\twhole";
                                    rate_mode: Str = "rate_mode optional\tin CBR|VBR";
                                    scte27_pids: Str = "scte27_pids computed";
                                    scte35_control: Str = "scte35_control optional\tin NONE|PASSTHROUGH";
                                    scte35_pid: Str = "scte35_pid computed";
                                    segmentation_markers: Str = "segmentation_markers optional\tin EBP|EBP_LEGACY|NONE|PSI_SEGSTART|RAI_ADAPT|RAI_SEGSTART";
                                    segmentation_style: Str = "segmentation_style optional\tin MAINTAIN_CADENCE|RESET_CADENCE";
                                    segmentation_time: Num = "segmentation_time optional";
                                    timed_metadata_behavior: Str = "timed_metadata_behavior optional\tin NO_PASSTHROUGH|PASSTHROUGH";
                                    timed_metadata_pid: Str = "timed_metadata_pid computed";
                                    transport_stream_id: Num = "transport_stream_id optional\twhole";
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
                        use crate::types::*;

                        /// Blocks of [`HlsSettings`].
                        pub mod hls_settings {
                            use crate::types::*;

                            /// Blocks of [`AudioOnlyHlsSettings`].
                            pub mod audio_only_hls_settings {
                                use crate::types::*;

                                pub use crate::services::medialive::medialive_channel::encoder_settings::avail_blanking::AvailBlankingImage as AudioOnlyImage;
                            }
                            formwork_model::block_binding! {
                                #[doc = "Block [`AudioOnlyHlsSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                                AudioOnlyHlsSettings
                                arguments {
                                    audio_group_id: Str = "audio_group_id computed";
                                    audio_track_type: Str = "audio_track_type computed\tin ALTERNATE_AUDIO_AUTO_SELECT|ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT|ALTERNATE_AUDIO_NOT_AUTO_SELECT|AUDIO_ONLY_VARIANT_STREAM";
                                    segment_type: Str = "segment_type computed\tin AAC|FMP4";
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
                                    nielsen_id3_behavior: Str = "nielsen_id3_behavior computed\tin NO_PASSTHROUGH|PASSTHROUGH";
                                    timed_metadata_behavior: Str = "timed_metadata_behavior computed\tin NO_PASSTHROUGH|PASSTHROUGH";
                                }
                            }
                            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as FrameCaptureHlsSettings;
                            /// Blocks of [`StandardHlsSettings`].
                            pub mod standard_hls_settings {
                                use crate::types::*;

                                formwork_model::block_binding! {
                                    #[doc = "Block [`M3u8Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                                    M3u8Settings
                                    arguments {
                                        audio_frames_per_pes: Num = "audio_frames_per_pes computed\twhole";
                                        audio_pids: Str = "audio_pids computed";
                                        ecm_pid: Str = "ecm_pid computed";
                                        nielsen_id3_behavior: Str = "nielsen_id3_behavior computed\tin NO_PASSTHROUGH|PASSTHROUGH";
                                        pat_interval: Num = "pat_interval computed\twhole";
                                        pcr_control: Str = "pcr_control computed\tin CONFIGURED_PCR_PERIOD|PCR_EVERY_PES_PACKET";
                                        pcr_period: Num = "pcr_period computed\twhole";
                                        pcr_pid: Str = "pcr_pid computed";
                                        pmt_interval: Num = "pmt_interval computed\twhole";
                                        pmt_pid: Str = "pmt_pid computed";
                                        program_num: Num = "program_num computed\twhole";
                                        scte35_behavior: Str = "scte35_behavior computed\tin NO_PASSTHROUGH|PASSTHROUGH";
                                        scte35_pid: Str = "scte35_pid computed";
                                        timed_metadata_behavior: Str = "timed_metadata_behavior computed\tin NO_PASSTHROUGH|PASSTHROUGH";
                                        timed_metadata_pid: Str = "timed_metadata_pid computed";
                                        transport_stream_id: Num = "transport_stream_id computed\twhole";
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
                            h265_packaging_type: Str = "h265_packaging_type computed\tin HEV1|HVC1";
                            name_modifier: Str = "name_modifier computed";
                        }
                    }
                    pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::output_group_settings::MediaPackageGroupSettings as MultiplexOutputSettings;
                    pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::output_group_settings::media_package_group_settings as multiplex_output_settings;
                    /// Blocks of [`RtmpOutputSettings`].
                    pub mod rtmp_output_settings {
                        use crate::types::*;

                        pub use crate::services::medialive::medialive_channel::encoder_settings::output_groups::output_group_settings::archive_group_settings::Destination;
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`RtmpOutputSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        RtmpOutputSettings
                        arguments {
                            certificate_mode: Str = "certificate_mode computed\tin SELF_SIGNED|VERIFY_AUTHENTICITY";
                            connection_retry_interval: Num = "connection_retry_interval computed\twhole";
                            num_retries: Num = "num_retries computed\twhole";
                        }
                        many {
                            destination: rtmp_output_settings::Destination = "destination required list block 1 1";
                        }
                    }
                    /// Blocks of [`UdpOutputSettings`].
                    pub mod udp_output_settings {
                        use crate::types::*;

                        /// Blocks of [`ContainerSettings`].
                        pub mod container_settings {
                            use crate::types::*;

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
                                column_depth: Num = "column_depth computed\twhole";
                                include_fec: Str = "include_fec computed\tin COLUMN|COLUMN_AND_ROW";
                                row_length: Num = "row_length computed\twhole";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`UdpOutputSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        UdpOutputSettings
                        arguments {
                            buffer_msec: Num = "buffer_msec computed\twhole";
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
                source: Str = "source required\tin EMBEDDED|SYSTEMCLOCK|ZEROBASED";
                sync_threshold: Num = "sync_threshold computed\twhole";
            }
        }
        /// Blocks of [`VideoDescriptions`].
        pub mod video_descriptions {
            use crate::types::*;

            /// Blocks of [`CodecSettings`].
            pub mod codec_settings {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`FrameCaptureSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    FrameCaptureSettings
                    arguments {
                        capture_interval: Num = "capture_interval computed\twhole";
                        capture_interval_units: Str = "capture_interval_units computed\tin MILLISECONDS|SECONDS";
                    }
                }
                /// Blocks of [`H264Settings`].
                pub mod h264_settings {
                    use crate::types::*;

                    /// Blocks of [`FilterSettings`].
                    pub mod filter_settings {
                        use crate::types::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`TemporalFilterSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            TemporalFilterSettings
                            arguments {
                                post_filter_sharpening: Str = "post_filter_sharpening optional\tin AUTO|DISABLED|ENABLED";
                                strength: Str = "strength optional\tin AUTO|STRENGTH_1|STRENGTH_2|STRENGTH_3|STRENGTH_4|STRENGTH_5|STRENGTH_6|STRENGTH_7|STRENGTH_8|STRENGTH_9|STRENGTH_10|STRENGTH_11|STRENGTH_12|STRENGTH_13|STRENGTH_14|STRENGTH_15|STRENGTH_16";
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
                        adaptive_quantization: Str = "adaptive_quantization computed\tin AUTO|HIGH|HIGHER|LOW|MAX|MEDIUM|OFF";
                        afd_signaling: Str = "afd_signaling computed\tin AUTO|FIXED|NONE";
                        bitrate: Num = "bitrate computed\twhole";
                        buf_fill_pct: Num = "buf_fill_pct computed\twhole";
                        buf_size: Num = "buf_size computed\twhole";
                        color_metadata: Str = "color_metadata computed\tin IGNORE|INSERT";
                        entropy_encoding: Str = "entropy_encoding computed\tin CABAC|CAVLC";
                        fixed_afd: Str = "fixed_afd computed\tin AFD_0000|AFD_0010|AFD_0011|AFD_0100|AFD_1000|AFD_1001|AFD_1010|AFD_1011|AFD_1101|AFD_1110|AFD_1111";
                        flicker_aq: Str = "flicker_aq computed\tin DISABLED|ENABLED";
                        force_field_pictures: Str = "force_field_pictures computed\tin DISABLED|ENABLED";
                        framerate_control: Str = "framerate_control computed\tin INITIALIZE_FROM_SOURCE|SPECIFIED";
                        framerate_denominator: Num = "framerate_denominator computed\twhole";
                        framerate_numerator: Num = "framerate_numerator computed\twhole";
                        gop_b_reference: Str = "gop_b_reference computed\tin DISABLED|ENABLED";
                        gop_closed_cadence: Num = "gop_closed_cadence computed\twhole";
                        gop_num_b_frames: Num = "gop_num_b_frames computed\twhole";
                        gop_size: Num = "gop_size computed";
                        gop_size_units: Str = "gop_size_units computed\tin FRAMES|SECONDS";
                        level: Str = "level computed\tin H264_LEVEL_1|H264_LEVEL_1_1|H264_LEVEL_1_2|H264_LEVEL_1_3|H264_LEVEL_2|H264_LEVEL_2_1|H264_LEVEL_2_2|H264_LEVEL_3|H264_LEVEL_3_1|H264_LEVEL_3_2|H264_LEVEL_4|H264_LEVEL_4_1|H264_LEVEL_4_2|H264_LEVEL_5|H264_LEVEL_5_1|H264_LEVEL_5_2|H264_LEVEL_AUTO";
                        look_ahead_rate_control: Str = "look_ahead_rate_control computed\tin HIGH|LOW|MEDIUM";
                        max_bitrate: Num = "max_bitrate computed\twhole";
                        min_i_interval: Num = "min_i_interval computed\twhole";
                        num_ref_frames: Num = "num_ref_frames computed\twhole";
                        par_control: Str = "par_control computed\tin INITIALIZE_FROM_SOURCE|SPECIFIED";
                        par_denominator: Num = "par_denominator computed\twhole";
                        par_numerator: Num = "par_numerator computed\twhole";
                        profile: Str = "profile computed\tin BASELINE|HIGH|HIGH_10BIT|HIGH_422|HIGH_422_10BIT|MAIN";
                        quality_level: Str = "quality_level computed\tin ENHANCED_QUALITY|STANDARD_QUALITY";
                        qvbr_quality_level: Num = "qvbr_quality_level computed\twhole";
                        rate_control_mode: Str = "rate_control_mode computed\tin CBR|MULTIPLEX|QVBR|VBR";
                        scan_type: Str = "scan_type computed\tin INTERLACED|PROGRESSIVE";
                        scene_change_detect: Str = "scene_change_detect computed\tin DISABLED|ENABLED";
                        slices: Num = "slices computed\twhole";
                        softness: Num = "softness computed\twhole";
                        spatial_aq: Str = "spatial_aq computed\tin DISABLED|ENABLED";
                        subgop_length: Str = "subgop_length computed\tin DYNAMIC|FIXED";
                        syntax: Str = "syntax computed\tin DEFAULT|RP2027";
                        temporal_aq: Str = "temporal_aq computed\tin DISABLED|ENABLED";
                        timecode_insertion: Str = "timecode_insertion computed\tin DISABLED|PIC_TIMING_SEI";
                    }
                    many {
                        filter_settings: h264_settings::FilterSettings = "filter_settings optional list block 0 1";
                    }
                }
                /// Blocks of [`H265Settings`].
                pub mod h265_settings {
                    use crate::types::*;

                    /// Blocks of [`ColorSpaceSettings`].
                    pub mod color_space_settings {
                        use crate::types::*;

                        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as ColorSpacePassthroughSettings;
                        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as DolbyVision81Settings;
                        formwork_model::block_binding! {
                            #[doc = "Block [`Hdr10Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            Hdr10Settings
                            arguments {
                                max_cll: Num = "max_cll optional\twhole";
                                max_fall: Num = "max_fall optional\twhole";
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
                            timecode_burnin_font_size: Str = "timecode_burnin_font_size computed\tin EXTRA_SMALL_10|LARGE_48|MEDIUM_32|SMALL_16";
                            timecode_burnin_position: Str = "timecode_burnin_position computed\tin BOTTOM_CENTER|BOTTOM_LEFT|BOTTOM_RIGHT|MIDDLE_CENTER|MIDDLE_LEFT|MIDDLE_RIGHT|TOP_CENTER|TOP_LEFT|TOP_RIGHT";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`H265Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    H265Settings
                    arguments {
                        bitrate: Num = "bitrate required\trange 1 -\twhole";
                        framerate_denominator: Num = "framerate_denominator required\trange 1 -\twhole";
                        framerate_numerator: Num = "framerate_numerator required\trange 1 -\twhole";
                        adaptive_quantization: Str = "adaptive_quantization computed\tin AUTO|HIGH|HIGHER|LOW|MAX|MEDIUM|OFF";
                        afd_signaling: Str = "afd_signaling computed\tin AUTO|FIXED|NONE";
                        alternative_transfer_function: Str = "alternative_transfer_function computed\tin INSERT|OMIT";
                        buf_size: Num = "buf_size optional\trange 1 -\twhole";
                        color_metadata: Str = "color_metadata computed\tin IGNORE|INSERT";
                        fixed_afd: Str = "fixed_afd computed\tin AFD_0000|AFD_0010|AFD_0011|AFD_0100|AFD_1000|AFD_1001|AFD_1010|AFD_1011|AFD_1101|AFD_1110|AFD_1111";
                        flicker_aq: Str = "flicker_aq computed\tin DISABLED|ENABLED";
                        gop_closed_cadence: Num = "gop_closed_cadence optional\twhole";
                        gop_size: Num = "gop_size optional";
                        gop_size_units: Str = "gop_size_units computed\tin FRAMES|SECONDS";
                        level: Str = "level computed\tin H265_LEVEL_1|H265_LEVEL_2|H265_LEVEL_2_1|H265_LEVEL_3|H265_LEVEL_3_1|H265_LEVEL_4|H265_LEVEL_4_1|H265_LEVEL_5|H265_LEVEL_5_1|H265_LEVEL_5_2|H265_LEVEL_6|H265_LEVEL_6_1|H265_LEVEL_6_2|H265_LEVEL_AUTO";
                        look_ahead_rate_control: Str = "look_ahead_rate_control computed\tin HIGH|LOW|MEDIUM";
                        max_bitrate: Num = "max_bitrate optional\twhole";
                        min_i_interval: Num = "min_i_interval optional\twhole";
                        min_qp: Num = "min_qp optional\twhole";
                        mv_over_picture_boundaries: Str = "mv_over_picture_boundaries computed\tin DISABLED|ENABLED";
                        mv_temporal_predictor: Str = "mv_temporal_predictor computed\tin DISABLED|ENABLED";
                        par_denominator: Num = "par_denominator optional\twhole";
                        par_numerator: Num = "par_numerator optional\twhole";
                        profile: Str = "profile computed\tin MAIN|MAIN_10BIT";
                        qvbr_quality_level: Num = "qvbr_quality_level optional\twhole";
                        rate_control_mode: Str = "rate_control_mode computed\tin CBR|MULTIPLEX|QVBR";
                        scan_type: Str = "scan_type computed\tin INTERLACED|PROGRESSIVE";
                        scene_change_detect: Str = "scene_change_detect computed\tin DISABLED|ENABLED";
                        slices: Num = "slices optional\trange 1 -\twhole";
                        tier: Str = "tier computed\tin HIGH|MAIN";
                        tile_height: Num = "tile_height optional\trange 64 -\twhole";
                        tile_padding: Str = "tile_padding computed\tin NONE|PADDED";
                        tile_width: Num = "tile_width optional\trange 256 -\twhole";
                        timecode_insertion: Str = "timecode_insertion computed\tin DISABLED|PIC_TIMING_SEI";
                        treeblock_size: Str = "treeblock_size computed\tin AUTO|TREE_SIZE_32X32";
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
                height: Num = "height computed\twhole";
                respond_to_afd: Str = "respond_to_afd computed\tin NONE|PASSTHROUGH|RESPOND";
                scaling_behavior: Str = "scaling_behavior computed\tin DEFAULT|STRETCH_TO_OUTPUT";
                sharpness: Num = "sharpness computed\twhole";
                width: Num = "width computed\twhole";
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
        use crate::types::*;

        /// Blocks of [`AutomaticInputFailoverSettings`].
        pub mod automatic_input_failover_settings {
            use crate::types::*;

            /// Blocks of [`FailoverCondition`].
            pub mod failover_condition {
                use crate::types::*;

                /// Blocks of [`FailoverConditionSettings`].
                pub mod failover_condition_settings {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`AudioSilenceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        AudioSilenceSettings
                        arguments {
                            audio_selector_name: Str = "audio_selector_name required";
                            audio_silence_threshold_msec: Num = "audio_silence_threshold_msec optional\twhole";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`InputLossSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        InputLossSettings
                        arguments {
                            input_loss_threshold_msec: Num = "input_loss_threshold_msec optional\twhole";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`VideoBlackSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        VideoBlackSettings
                        arguments {
                            black_detect_threshold: Num = "black_detect_threshold optional";
                            video_black_threshold_msec: Num = "video_black_threshold_msec optional\twhole";
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
                error_clear_time_msec: Num = "error_clear_time_msec optional\twhole";
                input_preference: Str = "input_preference optional\tin EQUAL_INPUT_PREFERENCE|PRIMARY_INPUT_PREFERRED";
            }
            many {
                failover_condition: automatic_input_failover_settings::FailoverCondition = "failover_condition optional set block 0 0";
            }
        }
        /// Blocks of [`InputSettings`].
        pub mod input_settings {
            use crate::types::*;

            /// Blocks of [`AudioSelector`].
            pub mod audio_selector {
                use crate::types::*;

                /// Blocks of [`SelectorSettings`].
                pub mod selector_settings {
                    use crate::types::*;

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
                            language_selection_policy: Str = "language_selection_policy optional\tin LOOSE|STRICT";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`AudioPidSelection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        AudioPidSelection
                        arguments {
                            pid: Num = "pid required\twhole";
                        }
                    }
                    /// Blocks of [`AudioTrackSelection`].
                    pub mod audio_track_selection {
                        use crate::types::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`DolbyEDecode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            DolbyEDecode
                            arguments {
                                program_selection: Str = "program_selection required\tin ALL_CHANNELS|PROGRAM_1|PROGRAM_2|PROGRAM_3|PROGRAM_4|PROGRAM_5|PROGRAM_6|PROGRAM_7|PROGRAM_8";
                            }
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`Tracks`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                            Tracks
                            arguments {
                                track: Num = "track required\twhole";
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
                use crate::types::*;

                /// Blocks of [`SelectorSettings`].
                pub mod selector_settings {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`AncillarySourceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        AncillarySourceSettings
                        arguments {
                            source_ancillary_channel_number: Num = "source_ancillary_channel_number optional\twhole";
                        }
                    }
                    pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as AribSourceSettings;
                    formwork_model::block_binding! {
                        #[doc = "Block [`DvbSubSourceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        DvbSubSourceSettings
                        arguments {
                            ocr_language: Str = "ocr_language optional\tin DEU|ENG|FRA|NLD|POR|SPA";
                            pid: Num = "pid optional\trange 1 -\twhole";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`EmbeddedSourceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        EmbeddedSourceSettings
                        arguments {
                            convert_608_to_708: Str = "convert_608_to_708 optional\tin DISABLED|UPCONVERT";
                            scte20_detection: Str = "scte20_detection optional\tin AUTO|OFF";
                            source_608_channel_number: Num = "source_608_channel_number optional\twhole";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`Scte20SourceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        Scte20SourceSettings
                        arguments {
                            convert_608_to_708: Str = "convert_608_to_708 optional\tin DISABLED|UPCONVERT";
                            source_608_channel_number: Num = "source_608_channel_number optional\twhole";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`Scte27SourceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                        Scte27SourceSettings
                        arguments {
                            ocr_language: Str = "ocr_language optional\tin DEU|ENG|FRA|NLD|POR|SPA";
                            pid: Num = "pid optional\twhole";
                        }
                    }
                    /// Blocks of [`TeletextSourceSettings`].
                    pub mod teletext_source_settings {
                        use crate::types::*;

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
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`HlsInputSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                    HlsInputSettings
                    arguments {
                        bandwidth: Num = "bandwidth optional\twhole";
                        buffer_segments: Num = "buffer_segments optional\twhole";
                        retries: Num = "retries optional\twhole";
                        retry_interval: Num = "retry_interval optional\twhole";
                        scte35_source: Str = "scte35_source optional\tin MANIFEST|SEGMENTS";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`NetworkInputSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                NetworkInputSettings
                arguments {
                    server_validation: Str = "server_validation optional\tin CHECK_CRYPTOGRAPHY_AND_VALIDATE_NAME|CHECK_CRYPTOGRAPHY_ONLY";
                }
                many {
                    hls_input_settings: network_input_settings::HlsInputSettings = "hls_input_settings optional list block 0 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`VideoSelector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
                VideoSelector
                arguments {
                    color_space: Str = "color_space optional\tin FOLLOW|HDR10|HLG_2020|REC_601|REC_709";
                    color_space_usage: Str = "color_space_usage optional\tin FALLBACK|FORCE";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`InputSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
            InputSettings
            arguments {
                deblock_filter: Str = "deblock_filter optional\tin DISABLED|ENABLED";
                denoise_filter: Str = "denoise_filter optional\tin DISABLED|ENABLED";
                filter_strength: Num = "filter_strength optional\trange 1 5\twhole";
                input_filter: Str = "input_filter computed\tin AUTO|DISABLED|FORCED";
                scte35_pid: Num = "scte35_pid optional\twhole";
                smpte2038_data_preference: Str = "smpte2038_data_preference optional\tin IGNORE|PREFER";
                source_end_behavior: Str = "source_end_behavior optional\tin CONTINUE|LOOP";
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
            input_id: Id<kind::MedialiveInput> = "input_id required";
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
            codec: Str = "codec required\tin MPEG2|AVC|HEVC";
            input_resolution: Str = "input_resolution required\tin SD|HD|UHD";
            maximum_bitrate: Str = "maximum_bitrate required\tin MAX_10_MBPS|MAX_20_MBPS|MAX_50_MBPS";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Maintenance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
        Maintenance
        arguments {
            maintenance_day: Str = "maintenance_day required\tin MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY";
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
            security_group_ids: Set<Str> = "security_group_ids computed\titems - 5";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`VpcAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
        VpcAttributes
        attributes {
            availability_zones: Set<Str> = "availability_zones";
            network_interface_ids: Set<Str> = "network_interface_ids";
            public_address_allocation_ids: List<Str> = "public_address_allocation_ids";
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_medialive_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_channel)."]
    Managed "aws_medialive_channel" MedialiveChannel MedialiveChannelAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        channel_class: Str = "channel_class required\tin STANDARD|SINGLE_PIPELINE\treplaces";
        log_level: Str = "log_level computed\tin ERROR|WARNING|INFO|DEBUG|DISABLED";
        role_arn: Arn<kind::IamRole> = "role_arn optional\tformat arn\tservice iam";
        start_channel: Bool = "start_channel optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
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
        arn: Arn<kind::MedialiveChannel> = "arn";
        channel_id: Id<kind::MedialiveChannel> = "channel_id";
        id: Id<kind::MedialiveChannel> = "id";
        name: Name<kind::MedialiveChannel> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        vpc: List<medialive_channel::VpcAttributes> = "vpc";
    }
}
/// Blocks of [`aws_medialive_input`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_input).
pub mod medialive_input {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Destinations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_input)."]
        Destinations
        arguments {
            stream_name: Str = "stream_name required";
        }
    }
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
            subnet_ids: List<Str> = "subnet_ids required\titems 2 -";
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
        r#type: Str = "type required\tin UDP_PUSH|RTP_PUSH|RTMP_PUSH|RTMP_PULL|URL_PULL|MP4_FILE|MEDIACONNECT|INPUT_DEVICE|AWS_CDI|TS_FILE|SRT_CALLER|MULTICAST|SMPTE_2110_RECEIVER_GROUP|SDI\treplaces";
        input_security_groups: List<Id<kind::MedialiveInputSecurityGroup>> = "input_security_groups optional\titems 1 -";
        role_arn: Arn<kind::IamRole> = "role_arn computed\tformat arn\tservice iam";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
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
        arn: Arn<kind::MedialiveInput> = "arn";
        attached_channels: List<Str> = "attached_channels";
        id: Id<kind::MedialiveInput> = "id";
        input_class: Str = "input_class";
        input_partner_ids: List<Str> = "input_partner_ids";
        input_source_type: Str = "input_source_type";
        name: Name<kind::MedialiveInput> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_medialive_input_security_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_input_security_group).
pub mod medialive_input_security_group {
    use crate::types::*;

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
        arn: Arn<kind::MedialiveInputSecurityGroup> = "arn";
        id: Id<kind::MedialiveInputSecurityGroup> = "id";
        inputs: List<Str> = "inputs";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_medialive_multiplex`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_multiplex).
pub mod medialive_multiplex {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MultiplexSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_multiplex)."]
        MultiplexSettings
        arguments {
            transport_stream_bitrate: Num = "transport_stream_bitrate required\trange 1000000 100000000\twhole";
            transport_stream_id: Num = "transport_stream_id required\twhole";
            maximum_video_buffer_delay_milliseconds: Num = "maximum_video_buffer_delay_milliseconds computed\trange 1000 3000\twhole";
            transport_stream_reserved_bitrate: Num = "transport_stream_reserved_bitrate computed\twhole";
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
        availability_zones: List<Str> = "availability_zones required\titems 2 2\treplaces";
        start_multiplex: Bool = "start_multiplex optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        multiplex_settings: medialive_multiplex::MultiplexSettings = "multiplex_settings optional list block 0 1";
    }
    single {
        timeouts: medialive_multiplex::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::MedialiveMultiplex> = "arn";
        id: Id<kind::MedialiveMultiplex> = "id";
        name: Name<kind::MedialiveMultiplex> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_medialive_multiplex_program`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_multiplex_program).
pub mod medialive_multiplex_program {
    use crate::types::*;

    /// Blocks of [`MultiplexProgramSettings`].
    pub mod multiplex_program_settings {
        use crate::types::*;

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
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`StatmuxSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_multiplex_program)."]
                StatmuxSettings
                arguments {
                    maximum_bitrate: Num = "maximum_bitrate computed\twhole";
                    minimum_bitrate: Num = "minimum_bitrate computed\twhole";
                    priority: Num = "priority computed\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`VideoSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_multiplex_program)."]
            VideoSettings
            arguments {
                constant_bitrate: Num = "constant_bitrate computed\twhole";
            }
            many {
                statmux_settings: video_settings::StatmuxSettings = "statmux_settings optional list block 0 0\titems - 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MultiplexProgramSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_multiplex_program)."]
        MultiplexProgramSettings
        arguments {
            preferred_channel_pipeline: Str = "preferred_channel_pipeline required\tin CURRENTLY_ACTIVE|PIPELINE_0|PIPELINE_1";
            program_number: Num = "program_number required\twhole";
        }
        many {
            service_descriptor: multiplex_program_settings::ServiceDescriptor = "service_descriptor optional list block 0 0\titems - 1";
            video_settings: multiplex_program_settings::VideoSettings = "video_settings optional list block 0 0\titems - 1";
        }
    }
    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_medialive_multiplex_program`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_multiplex_program)."]
    Managed "aws_medialive_multiplex_program" MedialiveMultiplexProgram MedialiveMultiplexProgramAttributes
    naming None;
    tags None;
    arguments {
        multiplex_id: Id<kind::MedialiveMultiplex> = "multiplex_id required\treplaces";
    }
    unread {
        program_name: Str = "program_name required\treplaces";
    }
    many {
        multiplex_program_settings: medialive_multiplex_program::MultiplexProgramSettings = "multiplex_program_settings optional list block 0 0\titems - 1";
    }
    single {
        timeouts: medialive_multiplex_program::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::MedialiveMultiplexProgram> = "id";
        program_name: Name<kind::MedialiveMultiplexProgram> = "program_name";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_medialive_input`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/medialive_input).
    pub mod medialive_input {
        use crate::types::*;

        /// Blocks of [`DestinationsAttributes`].
        pub mod destinations_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`VpcAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/medialive_input)."]
                VpcAttributes
                attributes {
                    availability_zone: Str = "availability_zone";
                    network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
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
        unread {
            id: Str = "id required";
        }
        attributes {
            arn: Arn<kind::MedialiveInput> = "arn";
            attached_channels: List<Str> = "attached_channels";
            id: Id<kind::MedialiveInput> = "id";
            input_class: Str = "input_class";
            input_partner_ids: List<Str> = "input_partner_ids";
            input_source_type: Str = "input_source_type";
            name: Name<kind::MedialiveInput> = "name";
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
