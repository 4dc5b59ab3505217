// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! The services, each behind its feature.

#[cfg(feature = "accessanalyzer")]
#[rustfmt::skip]
pub(crate) mod accessanalyzer;
#[cfg(feature = "account")]
#[rustfmt::skip]
pub(crate) mod account;
#[cfg(feature = "acm")]
#[rustfmt::skip]
pub(crate) mod acm;
#[cfg(feature = "acmpca")]
#[rustfmt::skip]
pub(crate) mod acmpca;
#[cfg(feature = "alb")]
#[rustfmt::skip]
pub(crate) mod alb;
#[cfg(feature = "amp")]
#[rustfmt::skip]
pub(crate) mod amp;
#[cfg(feature = "amplify")]
#[rustfmt::skip]
pub(crate) mod amplify;
#[cfg(feature = "apigateway")]
#[rustfmt::skip]
pub(crate) mod apigateway;
#[cfg(feature = "apigatewayv2")]
#[rustfmt::skip]
pub(crate) mod apigatewayv2;
#[cfg(feature = "appautoscaling")]
#[rustfmt::skip]
pub(crate) mod appautoscaling;
#[cfg(feature = "appconfig")]
#[rustfmt::skip]
pub(crate) mod appconfig;
#[cfg(feature = "appfabric")]
#[rustfmt::skip]
pub(crate) mod appfabric;
#[cfg(feature = "appflow")]
#[rustfmt::skip]
pub(crate) mod appflow;
#[cfg(feature = "appintegrations")]
#[rustfmt::skip]
pub(crate) mod appintegrations;
#[cfg(feature = "applicationinsights")]
#[rustfmt::skip]
pub(crate) mod applicationinsights;
#[cfg(feature = "appmesh")]
#[rustfmt::skip]
pub(crate) mod appmesh;
#[cfg(feature = "apprunner")]
#[rustfmt::skip]
pub(crate) mod apprunner;
#[cfg(feature = "appstream")]
#[rustfmt::skip]
pub(crate) mod appstream;
#[cfg(feature = "appsync")]
#[rustfmt::skip]
pub(crate) mod appsync;
#[cfg(feature = "athena")]
#[rustfmt::skip]
pub(crate) mod athena;
#[cfg(feature = "auditmanager")]
#[rustfmt::skip]
pub(crate) mod auditmanager;
#[cfg(feature = "autoscaling")]
#[rustfmt::skip]
pub(crate) mod autoscaling;
#[cfg(feature = "autoscalingplans")]
#[rustfmt::skip]
pub(crate) mod autoscalingplans;
#[cfg(feature = "backup")]
#[rustfmt::skip]
pub(crate) mod backup;
#[cfg(feature = "base")]
#[rustfmt::skip]
pub(crate) mod base;
#[cfg(feature = "batch")]
#[rustfmt::skip]
pub(crate) mod batch;
#[cfg(feature = "bcmdata")]
#[rustfmt::skip]
pub(crate) mod bcmdata;
#[cfg(feature = "bedrock")]
#[rustfmt::skip]
pub(crate) mod bedrock;
#[cfg(feature = "bedrockfoundation")]
#[rustfmt::skip]
pub(crate) mod bedrockfoundation;
#[cfg(feature = "bedrockmodel")]
#[rustfmt::skip]
pub(crate) mod bedrockmodel;
#[cfg(feature = "budgets")]
#[rustfmt::skip]
pub(crate) mod budgets;
#[cfg(feature = "chatbot")]
#[rustfmt::skip]
pub(crate) mod chatbot;
#[cfg(feature = "chime")]
#[rustfmt::skip]
pub(crate) mod chime;
#[cfg(feature = "chimesdkmediapipelines")]
#[rustfmt::skip]
pub(crate) mod chimesdkmediapipelines;
#[cfg(feature = "cleanrooms")]
#[rustfmt::skip]
pub(crate) mod cleanrooms;
#[cfg(feature = "cloud9")]
#[rustfmt::skip]
pub(crate) mod cloud9;
#[cfg(feature = "cloudcontrol")]
#[rustfmt::skip]
pub(crate) mod cloudcontrol;
#[cfg(feature = "cloudformation")]
#[rustfmt::skip]
pub(crate) mod cloudformation;
#[cfg(feature = "cloudfront")]
#[rustfmt::skip]
pub(crate) mod cloudfront;
#[cfg(feature = "cloudhsmv2")]
#[rustfmt::skip]
pub(crate) mod cloudhsmv2;
#[cfg(feature = "cloudsearch")]
#[rustfmt::skip]
pub(crate) mod cloudsearch;
#[cfg(feature = "cloudtrail")]
#[rustfmt::skip]
pub(crate) mod cloudtrail;
#[cfg(feature = "cloudwatch")]
#[rustfmt::skip]
pub(crate) mod cloudwatch;
#[cfg(feature = "codeartifact")]
#[rustfmt::skip]
pub(crate) mod codeartifact;
#[cfg(feature = "codebuild")]
#[rustfmt::skip]
pub(crate) mod codebuild;
#[cfg(feature = "codecatalyst")]
#[rustfmt::skip]
pub(crate) mod codecatalyst;
#[cfg(feature = "codecommit")]
#[rustfmt::skip]
pub(crate) mod codecommit;
#[cfg(feature = "codeconnections")]
#[rustfmt::skip]
pub(crate) mod codeconnections;
#[cfg(feature = "codedeploy")]
#[rustfmt::skip]
pub(crate) mod codedeploy;
#[cfg(feature = "codeguruprofiler")]
#[rustfmt::skip]
pub(crate) mod codeguruprofiler;
#[cfg(feature = "codegurureviewer")]
#[rustfmt::skip]
pub(crate) mod codegurureviewer;
#[cfg(feature = "codepipeline")]
#[rustfmt::skip]
pub(crate) mod codepipeline;
#[cfg(feature = "codestarconnections")]
#[rustfmt::skip]
pub(crate) mod codestarconnections;
#[cfg(feature = "codestarnotifications")]
#[rustfmt::skip]
pub(crate) mod codestarnotifications;
#[cfg(feature = "cognito")]
#[rustfmt::skip]
pub(crate) mod cognito;
#[cfg(feature = "comprehend")]
#[rustfmt::skip]
pub(crate) mod comprehend;
#[cfg(feature = "computeoptimizer")]
#[rustfmt::skip]
pub(crate) mod computeoptimizer;
#[cfg(feature = "config")]
#[rustfmt::skip]
pub(crate) mod config;
#[cfg(feature = "connect")]
#[rustfmt::skip]
pub(crate) mod connect;
#[cfg(feature = "controltower")]
#[rustfmt::skip]
pub(crate) mod controltower;
#[cfg(feature = "costexplorer")]
#[rustfmt::skip]
pub(crate) mod costexplorer;
#[cfg(feature = "costoptimizationhub")]
#[rustfmt::skip]
pub(crate) mod costoptimizationhub;
#[cfg(feature = "cur")]
#[rustfmt::skip]
pub(crate) mod cur;
#[cfg(feature = "customerprofiles")]
#[rustfmt::skip]
pub(crate) mod customerprofiles;
#[cfg(feature = "dataexchange")]
#[rustfmt::skip]
pub(crate) mod dataexchange;
#[cfg(feature = "datapipeline")]
#[rustfmt::skip]
pub(crate) mod datapipeline;
#[cfg(feature = "datasync")]
#[rustfmt::skip]
pub(crate) mod datasync;
#[cfg(feature = "datazone")]
#[rustfmt::skip]
pub(crate) mod datazone;
#[cfg(feature = "dax")]
#[rustfmt::skip]
pub(crate) mod dax;
#[cfg(feature = "detective")]
#[rustfmt::skip]
pub(crate) mod detective;
#[cfg(feature = "devicefarm")]
#[rustfmt::skip]
pub(crate) mod devicefarm;
#[cfg(feature = "devopsguru")]
#[rustfmt::skip]
pub(crate) mod devopsguru;
#[cfg(feature = "directconnect")]
#[rustfmt::skip]
pub(crate) mod directconnect;
#[cfg(feature = "directoryservice")]
#[rustfmt::skip]
pub(crate) mod directoryservice;
#[cfg(feature = "dlm")]
#[rustfmt::skip]
pub(crate) mod dlm;
#[cfg(feature = "dms")]
#[rustfmt::skip]
pub(crate) mod dms;
#[cfg(feature = "docdb")]
#[rustfmt::skip]
pub(crate) mod docdb;
#[cfg(feature = "drs")]
#[rustfmt::skip]
pub(crate) mod drs;
#[cfg(feature = "dsql")]
#[rustfmt::skip]
pub(crate) mod dsql;
#[cfg(feature = "dynamodb")]
#[rustfmt::skip]
pub(crate) mod dynamodb;
#[cfg(feature = "ebs")]
#[rustfmt::skip]
pub(crate) mod ebs;
#[cfg(feature = "ec2")]
#[rustfmt::skip]
pub(crate) mod ec2;
#[cfg(feature = "ec2clientvpn")]
#[rustfmt::skip]
pub(crate) mod ec2clientvpn;
#[cfg(feature = "ec2transitgateway")]
#[rustfmt::skip]
pub(crate) mod ec2transitgateway;
#[cfg(feature = "ecr")]
#[rustfmt::skip]
pub(crate) mod ecr;
#[cfg(feature = "ecrpublic")]
#[rustfmt::skip]
pub(crate) mod ecrpublic;
#[cfg(feature = "ecs")]
#[rustfmt::skip]
pub(crate) mod ecs;
#[cfg(feature = "efs")]
#[rustfmt::skip]
pub(crate) mod efs;
#[cfg(feature = "eks")]
#[rustfmt::skip]
pub(crate) mod eks;
#[cfg(feature = "elasticache")]
#[rustfmt::skip]
pub(crate) mod elasticache;
#[cfg(feature = "elasticbeanstalk")]
#[rustfmt::skip]
pub(crate) mod elasticbeanstalk;
#[cfg(feature = "elasticsearch")]
#[rustfmt::skip]
pub(crate) mod elasticsearch;
#[cfg(feature = "elastictranscoder")]
#[rustfmt::skip]
pub(crate) mod elastictranscoder;
#[cfg(feature = "elb")]
#[rustfmt::skip]
pub(crate) mod elb;
#[cfg(feature = "emr")]
#[rustfmt::skip]
pub(crate) mod emr;
#[cfg(feature = "emrcontainers")]
#[rustfmt::skip]
pub(crate) mod emrcontainers;
#[cfg(feature = "emrserverless")]
#[rustfmt::skip]
pub(crate) mod emrserverless;
#[cfg(feature = "evidently")]
#[rustfmt::skip]
pub(crate) mod evidently;
#[cfg(feature = "finspace")]
#[rustfmt::skip]
pub(crate) mod finspace;
#[cfg(feature = "fis")]
#[rustfmt::skip]
pub(crate) mod fis;
#[cfg(feature = "fms")]
#[rustfmt::skip]
pub(crate) mod fms;
#[cfg(feature = "fsx")]
#[rustfmt::skip]
pub(crate) mod fsx;
#[cfg(feature = "gamelift")]
#[rustfmt::skip]
pub(crate) mod gamelift;
#[cfg(feature = "glacier")]
#[rustfmt::skip]
pub(crate) mod glacier;
#[cfg(feature = "globalaccelerator")]
#[rustfmt::skip]
pub(crate) mod globalaccelerator;
#[cfg(feature = "glue")]
#[rustfmt::skip]
pub(crate) mod glue;
#[cfg(feature = "grafana")]
#[rustfmt::skip]
pub(crate) mod grafana;
#[cfg(feature = "guardduty")]
#[rustfmt::skip]
pub(crate) mod guardduty;
#[cfg(feature = "iam")]
#[rustfmt::skip]
pub(crate) mod iam;
#[cfg(feature = "identitystore")]
#[rustfmt::skip]
pub(crate) mod identitystore;
#[cfg(feature = "imagebuilder")]
#[rustfmt::skip]
pub(crate) mod imagebuilder;
#[cfg(feature = "inspector")]
#[rustfmt::skip]
pub(crate) mod inspector;
#[cfg(feature = "inspector2")]
#[rustfmt::skip]
pub(crate) mod inspector2;
#[cfg(feature = "iot")]
#[rustfmt::skip]
pub(crate) mod iot;
#[cfg(feature = "ivs")]
#[rustfmt::skip]
pub(crate) mod ivs;
#[cfg(feature = "ivschat")]
#[rustfmt::skip]
pub(crate) mod ivschat;
#[cfg(feature = "kendra")]
#[rustfmt::skip]
pub(crate) mod kendra;
#[cfg(feature = "keyspaces")]
#[rustfmt::skip]
pub(crate) mod keyspaces;
#[cfg(feature = "kinesis")]
#[rustfmt::skip]
pub(crate) mod kinesis;
#[cfg(feature = "kinesisanalyticsv2")]
#[rustfmt::skip]
pub(crate) mod kinesisanalyticsv2;
#[cfg(feature = "kms")]
#[rustfmt::skip]
pub(crate) mod kms;
#[cfg(feature = "lakeformation")]
#[rustfmt::skip]
pub(crate) mod lakeformation;
#[cfg(feature = "lambda")]
#[rustfmt::skip]
pub(crate) mod lambda;
#[cfg(feature = "lb")]
#[rustfmt::skip]
pub(crate) mod lb;
#[cfg(feature = "lex")]
#[rustfmt::skip]
pub(crate) mod lex;
#[cfg(feature = "licensemanager")]
#[rustfmt::skip]
pub(crate) mod licensemanager;
#[cfg(feature = "lightsail")]
#[rustfmt::skip]
pub(crate) mod lightsail;
#[cfg(feature = "location")]
#[rustfmt::skip]
pub(crate) mod location;
#[cfg(feature = "m2")]
#[rustfmt::skip]
pub(crate) mod m2;
#[cfg(feature = "macie")]
#[rustfmt::skip]
pub(crate) mod macie;
#[cfg(feature = "macie2")]
#[rustfmt::skip]
pub(crate) mod macie2;
#[cfg(feature = "mediaconvert")]
#[rustfmt::skip]
pub(crate) mod mediaconvert;
#[cfg(feature = "medialive")]
#[rustfmt::skip]
pub(crate) mod medialive;
#[cfg(feature = "mediapackage")]
#[rustfmt::skip]
pub(crate) mod mediapackage;
#[cfg(feature = "mediapackagev2")]
#[rustfmt::skip]
pub(crate) mod mediapackagev2;
#[cfg(feature = "mediastore")]
#[rustfmt::skip]
pub(crate) mod mediastore;
#[cfg(feature = "memorydb")]
#[rustfmt::skip]
pub(crate) mod memorydb;
#[cfg(feature = "mq")]
#[rustfmt::skip]
pub(crate) mod mq;
#[cfg(feature = "msk")]
#[rustfmt::skip]
pub(crate) mod msk;
#[cfg(feature = "mskconnect")]
#[rustfmt::skip]
pub(crate) mod mskconnect;
#[cfg(feature = "mwaa")]
#[rustfmt::skip]
pub(crate) mod mwaa;
#[cfg(feature = "neptune")]
#[rustfmt::skip]
pub(crate) mod neptune;
#[cfg(feature = "neptunegraph")]
#[rustfmt::skip]
pub(crate) mod neptunegraph;
#[cfg(feature = "networkfirewall")]
#[rustfmt::skip]
pub(crate) mod networkfirewall;
#[cfg(feature = "networkmanager")]
#[rustfmt::skip]
pub(crate) mod networkmanager;
#[cfg(feature = "networkmonitor")]
#[rustfmt::skip]
pub(crate) mod networkmonitor;
#[cfg(feature = "notifications")]
#[rustfmt::skip]
pub(crate) mod notifications;
#[cfg(feature = "oam")]
#[rustfmt::skip]
pub(crate) mod oam;
#[cfg(feature = "opensearch")]
#[rustfmt::skip]
pub(crate) mod opensearch;
#[cfg(feature = "opensearchingest")]
#[rustfmt::skip]
pub(crate) mod opensearchingest;
#[cfg(feature = "opsworks")]
#[rustfmt::skip]
pub(crate) mod opsworks;
#[cfg(feature = "organizations")]
#[rustfmt::skip]
pub(crate) mod organizations;
#[cfg(feature = "outposts")]
#[rustfmt::skip]
pub(crate) mod outposts;
#[cfg(feature = "paymentcryptography")]
#[rustfmt::skip]
pub(crate) mod paymentcryptography;
#[cfg(feature = "pinpoint")]
#[rustfmt::skip]
pub(crate) mod pinpoint;
#[cfg(feature = "pipes")]
#[rustfmt::skip]
pub(crate) mod pipes;
#[cfg(feature = "polly")]
#[rustfmt::skip]
pub(crate) mod polly;
#[cfg(feature = "pricing")]
#[rustfmt::skip]
pub(crate) mod pricing;
#[cfg(feature = "qbusiness")]
#[rustfmt::skip]
pub(crate) mod qbusiness;
#[cfg(feature = "qldb")]
#[rustfmt::skip]
pub(crate) mod qldb;
#[cfg(feature = "quicksight")]
#[rustfmt::skip]
pub(crate) mod quicksight;
#[cfg(feature = "ram")]
#[rustfmt::skip]
pub(crate) mod ram;
#[cfg(feature = "rbin")]
#[rustfmt::skip]
pub(crate) mod rbin;
#[cfg(feature = "rds")]
#[rustfmt::skip]
pub(crate) mod rds;
#[cfg(feature = "redshift")]
#[rustfmt::skip]
pub(crate) mod redshift;
#[cfg(feature = "redshiftdata")]
#[rustfmt::skip]
pub(crate) mod redshiftdata;
#[cfg(feature = "redshiftserverless")]
#[rustfmt::skip]
pub(crate) mod redshiftserverless;
#[cfg(feature = "rekognition")]
#[rustfmt::skip]
pub(crate) mod rekognition;
#[cfg(feature = "resiliencehub")]
#[rustfmt::skip]
pub(crate) mod resiliencehub;
#[cfg(feature = "resourceexplorer")]
#[rustfmt::skip]
pub(crate) mod resourceexplorer;
#[cfg(feature = "resourcegroups")]
#[rustfmt::skip]
pub(crate) mod resourcegroups;
#[cfg(feature = "resourcegroupstaggingapi")]
#[rustfmt::skip]
pub(crate) mod resourcegroupstaggingapi;
#[cfg(feature = "rolesanywhere")]
#[rustfmt::skip]
pub(crate) mod rolesanywhere;
#[cfg(feature = "route53")]
#[rustfmt::skip]
pub(crate) mod route53;
#[cfg(feature = "route53domains")]
#[rustfmt::skip]
pub(crate) mod route53domains;
#[cfg(feature = "route53recoverycontrol")]
#[rustfmt::skip]
pub(crate) mod route53recoverycontrol;
#[cfg(feature = "route53recoveryreadiness")]
#[rustfmt::skip]
pub(crate) mod route53recoveryreadiness;
#[cfg(feature = "rum")]
#[rustfmt::skip]
pub(crate) mod rum;
#[cfg(feature = "s3")]
#[rustfmt::skip]
pub(crate) mod s3;
#[cfg(feature = "s3control")]
#[rustfmt::skip]
pub(crate) mod s3control;
#[cfg(feature = "s3outposts")]
#[rustfmt::skip]
pub(crate) mod s3outposts;
#[cfg(feature = "s3tables")]
#[rustfmt::skip]
pub(crate) mod s3tables;
#[cfg(feature = "sagemaker")]
#[rustfmt::skip]
pub(crate) mod sagemaker;
#[cfg(feature = "scheduler")]
#[rustfmt::skip]
pub(crate) mod scheduler;
#[cfg(feature = "schemas")]
#[rustfmt::skip]
pub(crate) mod schemas;
#[cfg(feature = "secretsmanager")]
#[rustfmt::skip]
pub(crate) mod secretsmanager;
#[cfg(feature = "securityhub")]
#[rustfmt::skip]
pub(crate) mod securityhub;
#[cfg(feature = "securitylake")]
#[rustfmt::skip]
pub(crate) mod securitylake;
#[cfg(feature = "serverlessrepository")]
#[rustfmt::skip]
pub(crate) mod serverlessrepository;
#[cfg(feature = "servicecatalog")]
#[rustfmt::skip]
pub(crate) mod servicecatalog;
#[cfg(feature = "servicediscovery")]
#[rustfmt::skip]
pub(crate) mod servicediscovery;
#[cfg(feature = "servicequotas")]
#[rustfmt::skip]
pub(crate) mod servicequotas;
#[cfg(feature = "ses")]
#[rustfmt::skip]
pub(crate) mod ses;
#[cfg(feature = "sesv2")]
#[rustfmt::skip]
pub(crate) mod sesv2;
#[cfg(feature = "sfn")]
#[rustfmt::skip]
pub(crate) mod sfn;
#[cfg(feature = "shield")]
#[rustfmt::skip]
pub(crate) mod shield;
#[cfg(feature = "signer")]
#[rustfmt::skip]
pub(crate) mod signer;
#[cfg(feature = "simpledb")]
#[rustfmt::skip]
pub(crate) mod simpledb;
#[cfg(feature = "sns")]
#[rustfmt::skip]
pub(crate) mod sns;
#[cfg(feature = "sqs")]
#[rustfmt::skip]
pub(crate) mod sqs;
#[cfg(feature = "ssm")]
#[rustfmt::skip]
pub(crate) mod ssm;
#[cfg(feature = "ssmcontacts")]
#[rustfmt::skip]
pub(crate) mod ssmcontacts;
#[cfg(feature = "ssmincidents")]
#[rustfmt::skip]
pub(crate) mod ssmincidents;
#[cfg(feature = "ssoadmin")]
#[rustfmt::skip]
pub(crate) mod ssoadmin;
#[cfg(feature = "storagegateway")]
#[rustfmt::skip]
pub(crate) mod storagegateway;
#[cfg(feature = "swf")]
#[rustfmt::skip]
pub(crate) mod swf;
#[cfg(feature = "synthetics")]
#[rustfmt::skip]
pub(crate) mod synthetics;
#[cfg(feature = "timestreaminfluxdb")]
#[rustfmt::skip]
pub(crate) mod timestreaminfluxdb;
#[cfg(feature = "timestreamquery")]
#[rustfmt::skip]
pub(crate) mod timestreamquery;
#[cfg(feature = "timestreamwrite")]
#[rustfmt::skip]
pub(crate) mod timestreamwrite;
#[cfg(feature = "transcribe")]
#[rustfmt::skip]
pub(crate) mod transcribe;
#[cfg(feature = "transfer")]
#[rustfmt::skip]
pub(crate) mod transfer;
#[cfg(feature = "verifiedaccess")]
#[rustfmt::skip]
pub(crate) mod verifiedaccess;
#[cfg(feature = "verifiedpermissions")]
#[rustfmt::skip]
pub(crate) mod verifiedpermissions;
#[cfg(feature = "vpc")]
#[rustfmt::skip]
pub(crate) mod vpc;
#[cfg(feature = "vpclattice")]
#[rustfmt::skip]
pub(crate) mod vpclattice;
#[cfg(feature = "waf")]
#[rustfmt::skip]
pub(crate) mod waf;
#[cfg(feature = "wafregional")]
#[rustfmt::skip]
pub(crate) mod wafregional;
#[cfg(feature = "wafv2")]
#[rustfmt::skip]
pub(crate) mod wafv2;
#[cfg(feature = "worklink")]
#[rustfmt::skip]
pub(crate) mod worklink;
#[cfg(feature = "workspaces")]
#[rustfmt::skip]
pub(crate) mod workspaces;
#[cfg(feature = "workspacesweb")]
#[rustfmt::skip]
pub(crate) mod workspacesweb;
#[cfg(feature = "xray")]
#[rustfmt::skip]
pub(crate) mod xray;
