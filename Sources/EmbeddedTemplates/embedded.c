// Written by Scripts/embed-templates.py.
#include "EmbeddedTemplates.h"

// #embed is C23; the package is built as the compiler's default, which is older.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Each ends in a byte that is not counted, so that an empty file is an array too.
static const unsigned char file_0[] = {
#embed "../Templates/Files/archive/bagit-profile.json" suffix(,)
0};
static const unsigned char file_1[] = {
#embed "../Templates/Files/archive/catalogue.css" suffix(,)
0};
static const unsigned char file_2[] = {
#embed "../Templates/Files/archive/catalogue.mustache" suffix(,)
0};
static const unsigned char file_3[] = {
#embed "../Templates/Files/declarations/abu-dhabi-2026.yaml" suffix(,)
0};
static const unsigned char file_4[] = {
#embed "../Templates/Files/declarations/agenda-2030.yaml" suffix(,)
0};
static const unsigned char file_5[] = {
#embed "../Templates/Files/declarations/bangkok-2005.yaml" suffix(,)
0};
static const unsigned char file_6[] = {
#embed "../Templates/Files/declarations/cnd-2019.yaml" suffix(,)
0};
static const unsigned char file_7[] = {
#embed "../Templates/Files/declarations/doha-2015.yaml" suffix(,)
0};
static const unsigned char file_8[] = {
#embed "../Templates/Files/declarations/kyoto-declaration-2021.yaml" suffix(,)
0};
static const unsigned char file_9[] = {
#embed "../Templates/Files/declarations/salvador-2010.yaml" suffix(,)
0};
static const unsigned char file_10[] = {
#embed "../Templates/Files/declarations/ungass-2016.yaml" suffix(,)
0};
static const unsigned char file_11[] = {
#embed "../Templates/Files/declarations/ungass-2021.yaml" suffix(,)
0};
static const unsigned char file_12[] = {
#embed "../Templates/Files/declarations/vienna-2000.yaml" suffix(,)
0};
static const unsigned char file_13[] = {
#embed "../Templates/Files/html/docgen.css" suffix(,)
0};
static const unsigned char file_14[] = {
#embed "../Templates/Files/html/page.mustache" suffix(,)
0};
static const unsigned char file_15[] = {
#embed "../Templates/Files/labels/ar.yaml" suffix(,)
0};
static const unsigned char file_16[] = {
#embed "../Templates/Files/labels/de-AT.yaml" suffix(,)
0};
static const unsigned char file_17[] = {
#embed "../Templates/Files/labels/de.yaml" suffix(,)
0};
static const unsigned char file_18[] = {
#embed "../Templates/Files/labels/en.yaml" suffix(,)
0};
static const unsigned char file_19[] = {
#embed "../Templates/Files/labels/es.yaml" suffix(,)
0};
static const unsigned char file_20[] = {
#embed "../Templates/Files/labels/fr.yaml" suffix(,)
0};
static const unsigned char file_21[] = {
#embed "../Templates/Files/labels/ru.yaml" suffix(,)
0};
static const unsigned char file_22[] = {
#embed "../Templates/Files/labels/zh.yaml" suffix(,)
0};
static const unsigned char file_23[] = {
#embed "../Templates/Files/lexicon/de.yaml" suffix(,)
0};
static const unsigned char file_24[] = {
#embed "../Templates/Files/lexicon/en.yaml" suffix(,)
0};
static const unsigned char file_25[] = {
#embed "../Templates/Files/lexicon/es.yaml" suffix(,)
0};
static const unsigned char file_26[] = {
#embed "../Templates/Files/lexicon/fr.yaml" suffix(,)
0};
static const unsigned char file_27[] = {
#embed "../Templates/Files/metaschema/meta/applicator.json" suffix(,)
0};
static const unsigned char file_28[] = {
#embed "../Templates/Files/metaschema/meta/content.json" suffix(,)
0};
static const unsigned char file_29[] = {
#embed "../Templates/Files/metaschema/meta/core.json" suffix(,)
0};
static const unsigned char file_30[] = {
#embed "../Templates/Files/metaschema/meta/format-annotation.json" suffix(,)
0};
static const unsigned char file_31[] = {
#embed "../Templates/Files/metaschema/meta/format-assertion.json" suffix(,)
0};
static const unsigned char file_32[] = {
#embed "../Templates/Files/metaschema/meta/meta-data.json" suffix(,)
0};
static const unsigned char file_33[] = {
#embed "../Templates/Files/metaschema/meta/unevaluated.json" suffix(,)
0};
static const unsigned char file_34[] = {
#embed "../Templates/Files/metaschema/meta/validation.json" suffix(,)
0};
static const unsigned char file_35[] = {
#embed "../Templates/Files/metaschema/schema.json" suffix(,)
0};
static const unsigned char file_36[] = {
#embed "../Templates/Files/profiles/ccpcj-2021.yaml" suffix(,)
0};
static const unsigned char file_37[] = {
#embed "../Templates/Files/profiles/cnd.yaml" suffix(,)
0};
static const unsigned char file_38[] = {
#embed "../Templates/Files/profiles/congress.yaml" suffix(,)
0};
static const unsigned char file_39[] = {
#embed "../Templates/Files/profiles/cpd-58.yaml" suffix(,)
0};
static const unsigned char file_40[] = {
#embed "../Templates/Files/profiles/csocd-56.yaml" suffix(,)
0};
static const unsigned char file_41[] = {
#embed "../Templates/Files/profiles/csw.yaml" suffix(,)
0};
static const unsigned char file_42[] = {
#embed "../Templates/Files/profiles/ecosoc-commissions.yaml" suffix(,)
0};
static const unsigned char file_43[] = {
#embed "../Templates/Files/profiles/ecosoc-general.yaml" suffix(,)
0};
static const unsigned char file_44[] = {
#embed "../Templates/Files/profiles/ecosoc-hls-2012.yaml" suffix(,)
0};
static const unsigned char file_45[] = {
#embed "../Templates/Files/profiles/ecosoc-special.yaml" suffix(,)
0};
static const unsigned char file_46[] = {
#embed "../Templates/Files/profiles/ecosoc.yaml" suffix(,)
0};
static const unsigned char file_47[] = {
#embed "../Templates/Files/profiles/hrc-general-debate.yaml" suffix(,)
0};
static const unsigned char file_48[] = {
#embed "../Templates/Files/profiles/hrc.yaml" suffix(,)
0};
static const unsigned char file_49[] = {
#embed "../Templates/Files/rules/acceptance-without-reason.md" suffix(,)
0};
static const unsigned char file_50[] = {
#embed "../Templates/Files/rules/acronym-in-heading.md" suffix(,)
0};
static const unsigned char file_51[] = {
#embed "../Templates/Files/rules/acronym-not-expanded.md" suffix(,)
0};
static const unsigned char file_52[] = {
#embed "../Templates/Files/rules/acronym-possessive.md" suffix(,)
0};
static const unsigned char file_53[] = {
#embed "../Templates/Files/rules/acronym-variant.md" suffix(,)
0};
static const unsigned char file_54[] = {
#embed "../Templates/Files/rules/acronym-with-article.md" suffix(,)
0};
static const unsigned char file_55[] = {
#embed "../Templates/Files/rules/action-due-in-past.md" suffix(,)
0};
static const unsigned char file_56[] = {
#embed "../Templates/Files/rules/action-without-date.md" suffix(,)
0};
static const unsigned char file_57[] = {
#embed "../Templates/Files/rules/action-without-owner.md" suffix(,)
0};
static const unsigned char file_58[] = {
#embed "../Templates/Files/rules/after-deadline.md" suffix(,)
0};
static const unsigned char file_59[] = {
#embed "../Templates/Files/rules/ambiguous-body.md" suffix(,)
0};
static const unsigned char file_60[] = {
#embed "../Templates/Files/rules/approval-not-recorded.md" suffix(,)
0};
static const unsigned char file_61[] = {
#embed "../Templates/Files/rules/broken-page-template.md" suffix(,)
0};
static const unsigned char file_62[] = {
#embed "../Templates/Files/rules/broken-reference.md" suffix(,)
0};
static const unsigned char file_63[] = {
#embed "../Templates/Files/rules/broken-schema.md" suffix(,)
0};
static const unsigned char file_64[] = {
#embed "../Templates/Files/rules/cannot-render.md" suffix(,)
0};
static const unsigned char file_65[] = {
#embed "../Templates/Files/rules/comment-unclosed.md" suffix(,)
0};
static const unsigned char file_66[] = {
#embed "../Templates/Files/rules/confidential-source.md" suffix(,)
0};
static const unsigned char file_67[] = {
#embed "../Templates/Files/rules/conflicting-role.md" suffix(,)
0};
static const unsigned char file_68[] = {
#embed "../Templates/Files/rules/conflicting-times.md" suffix(,)
0};
static const unsigned char file_69[] = {
#embed "../Templates/Files/rules/container-out-of-place.md" suffix(,)
0};
static const unsigned char file_70[] = {
#embed "../Templates/Files/rules/container-unclosed.md" suffix(,)
0};
static const unsigned char file_71[] = {
#embed "../Templates/Files/rules/contribution-edited.md" suffix(,)
0};
static const unsigned char file_72[] = {
#embed "../Templates/Files/rules/control-character.md" suffix(,)
0};
static const unsigned char file_73[] = {
#embed "../Templates/Files/rules/conversion-failed.md" suffix(,)
0};
static const unsigned char file_74[] = {
#embed "../Templates/Files/rules/correction-failed.md" suffix(,)
0};
static const unsigned char file_75[] = {
#embed "../Templates/Files/rules/correction-without-corrigendum.md" suffix(,)
0};
static const unsigned char file_76[] = {
#embed "../Templates/Files/rules/csv-header.md" suffix(,)
0};
static const unsigned char file_77[] = {
#embed "../Templates/Files/rules/csv-syntax.md" suffix(,)
0};
static const unsigned char file_78[] = {
#embed "../Templates/Files/rules/date-without-year.md" suffix(,)
0};
static const unsigned char file_79[] = {
#embed "../Templates/Files/rules/decision-without-outcome.md" suffix(,)
0};
static const unsigned char file_80[] = {
#embed "../Templates/Files/rules/double-space.md" suffix(,)
0};
static const unsigned char file_81[] = {
#embed "../Templates/Files/rules/duplicate-attendee.md" suffix(,)
0};
static const unsigned char file_82[] = {
#embed "../Templates/Files/rules/duplicate-endorsement.md" suffix(,)
0};
static const unsigned char file_83[] = {
#embed "../Templates/Files/rules/duplicate-identifier.md" suffix(,)
0};
static const unsigned char file_84[] = {
#embed "../Templates/Files/rules/duplicate-key.md" suffix(,)
0};
static const unsigned char file_85[] = {
#embed "../Templates/Files/rules/election-seats.md" suffix(,)
0};
static const unsigned char file_86[] = {
#embed "../Templates/Files/rules/empty-record.md" suffix(,)
0};
static const unsigned char file_87[] = {
#embed "../Templates/Files/rules/end-before-start.md" suffix(,)
0};
static const unsigned char file_88[] = {
#embed "../Templates/Files/rules/endorsement-unconfirmed.md" suffix(,)
0};
static const unsigned char file_89[] = {
#embed "../Templates/Files/rules/fence-unclosed.md" suffix(,)
0};
static const unsigned char file_90[] = {
#embed "../Templates/Files/rules/file-too-large.md" suffix(,)
0};
static const unsigned char file_91[] = {
#embed "../Templates/Files/rules/formatting-not-accepted.md" suffix(,)
0};
static const unsigned char file_92[] = {
#embed "../Templates/Files/rules/front-matter-missing.md" suffix(,)
0};
static const unsigned char file_93[] = {
#embed "../Templates/Files/rules/front-matter-unclosed.md" suffix(,)
0};
static const unsigned char file_94[] = {
#embed "../Templates/Files/rules/heading-level-skipped.md" suffix(,)
0};
static const unsigned char file_95[] = {
#embed "../Templates/Files/rules/heading-not-in-template.md" suffix(,)
0};
static const unsigned char file_96[] = {
#embed "../Templates/Files/rules/heading-not-on-agenda.md" suffix(,)
0};
static const unsigned char file_97[] = {
#embed "../Templates/Files/rules/heading-not-translated.md" suffix(,)
0};
static const unsigned char file_98[] = {
#embed "../Templates/Files/rules/heading-respelled.md" suffix(,)
0};
static const unsigned char file_99[] = {
#embed "../Templates/Files/rules/image-without-alt.md" suffix(,)
0};
static const unsigned char file_100[] = {
#embed "../Templates/Files/rules/impossible-date.md" suffix(,)
0};
static const unsigned char file_101[] = {
#embed "../Templates/Files/rules/impossible-saved-time.md" suffix(,)
0};
static const unsigned char file_102[] = {
#embed "../Templates/Files/rules/invalid-heading-id.md" suffix(,)
0};
static const unsigned char file_103[] = {
#embed "../Templates/Files/rules/invalid-utf8.md" suffix(,)
0};
static const unsigned char file_104[] = {
#embed "../Templates/Files/rules/item-order.md" suffix(,)
0};
static const unsigned char file_105[] = {
#embed "../Templates/Files/rules/item-without-record.md" suffix(,)
0};
static const unsigned char file_106[] = {
#embed "../Templates/Files/rules/json-syntax.md" suffix(,)
0};
static const unsigned char file_107[] = {
#embed "../Templates/Files/rules/kept-as-text.md" suffix(,)
0};
static const unsigned char file_108[] = {
#embed "../Templates/Files/rules/language-not-accepted.md" suffix(,)
0};
static const unsigned char file_109[] = {
#embed "../Templates/Files/rules/left-out.md" suffix(,)
0};
static const unsigned char file_110[] = {
#embed "../Templates/Files/rules/left-over.md" suffix(,)
0};
static const unsigned char file_111[] = {
#embed "../Templates/Files/rules/link-without-words.md" suffix(,)
0};
static const unsigned char file_112[] = {
#embed "../Templates/Files/rules/lone-subheading.md" suffix(,)
0};
static const unsigned char file_113[] = {
#embed "../Templates/Files/rules/majority-not-reached.md" suffix(,)
0};
static const unsigned char file_114[] = {
#embed "../Templates/Files/rules/markdown-too-complex.md" suffix(,)
0};
static const unsigned char file_115[] = {
#embed "../Templates/Files/rules/missing-annex.md" suffix(,)
0};
static const unsigned char file_116[] = {
#embed "../Templates/Files/rules/missing-file.md" suffix(,)
0};
static const unsigned char file_117[] = {
#embed "../Templates/Files/rules/missing-key.md" suffix(,)
0};
static const unsigned char file_118[] = {
#embed "../Templates/Files/rules/mistyped-record.md" suffix(,)
0};
static const unsigned char file_119[] = {
#embed "../Templates/Files/rules/mixed-date-forms.md" suffix(,)
0};
static const unsigned char file_120[] = {
#embed "../Templates/Files/rules/name-undecided.md" suffix(,)
0};
static const unsigned char file_121[] = {
#embed "../Templates/Files/rules/name-under-chatham-house.md" suffix(,)
0};
static const unsigned char file_122[] = {
#embed "../Templates/Files/rules/name-variant.md" suffix(,)
0};
static const unsigned char file_123[] = {
#embed "../Templates/Files/rules/next-meeting-in-past.md" suffix(,)
0};
static const unsigned char file_124[] = {
#embed "../Templates/Files/rules/no-such-section.md" suffix(,)
0};
static const unsigned char file_125[] = {
#embed "../Templates/Files/rules/no-workspace.md" suffix(,)
0};
static const unsigned char file_126[] = {
#embed "../Templates/Files/rules/not-nfc.md" suffix(,)
0};
static const unsigned char file_127[] = {
#embed "../Templates/Files/rules/nothing-filled-in.md" suffix(,)
0};
static const unsigned char file_128[] = {
#embed "../Templates/Files/rules/number-gap.md" suffix(,)
0};
static const unsigned char file_129[] = {
#embed "../Templates/Files/rules/numeric-date.md" suffix(,)
0};
static const unsigned char file_130[] = {
#embed "../Templates/Files/rules/off-recurrence.md" suffix(,)
0};
static const unsigned char file_131[] = {
#embed "../Templates/Files/rules/offset-mismatch.md" suffix(,)
0};
static const unsigned char file_132[] = {
#embed "../Templates/Files/rules/ordinal-date.md" suffix(,)
0};
static const unsigned char file_133[] = {
#embed "../Templates/Files/rules/organisation-not-named.md" suffix(,)
0};
static const unsigned char file_134[] = {
#embed "../Templates/Files/rules/outside-workspace.md" suffix(,)
0};
static const unsigned char file_135[] = {
#embed "../Templates/Files/rules/passages-moved.md" suffix(,)
0};
static const unsigned char file_136[] = {
#embed "../Templates/Files/rules/pdf-not-as-asked.md" suffix(,)
0};
static const unsigned char file_137[] = {
#embed "../Templates/Files/rules/percent-sign.md" suffix(,)
0};
static const unsigned char file_138[] = {
#embed "../Templates/Files/rules/profile-outdated.md" suffix(,)
0};
static const unsigned char file_139[] = {
#embed "../Templates/Files/rules/quorum-not-met.md" suffix(,)
0};
static const unsigned char file_140[] = {
#embed "../Templates/Files/rules/range-hyphen.md" suffix(,)
0};
static const unsigned char file_141[] = {
#embed "../Templates/Files/rules/raw-html.md" suffix(,)
0};
static const unsigned char file_142[] = {
#embed "../Templates/Files/rules/remote-image.md" suffix(,)
0};
static const unsigned char file_143[] = {
#embed "../Templates/Files/rules/repeated-id.md" suffix(,)
0};
static const unsigned char file_144[] = {
#embed "../Templates/Files/rules/repeated-word.md" suffix(,)
0};
static const unsigned char file_145[] = {
#embed "../Templates/Files/rules/report-out-of-order.md" suffix(,)
0};
static const unsigned char file_146[] = {
#embed "../Templates/Files/rules/same-archive-identifier.md" suffix(,)
0};
static const unsigned char file_147[] = {
#embed "../Templates/Files/rules/same-output-name.md" suffix(,)
0};
static const unsigned char file_148[] = {
#embed "../Templates/Files/rules/schema-violation.md" suffix(,)
0};
static const unsigned char file_149[] = {
#embed "../Templates/Files/rules/section-empty.md" suffix(,)
0};
static const unsigned char file_150[] = {
#embed "../Templates/Files/rules/section-missing.md" suffix(,)
0};
static const unsigned char file_151[] = {
#embed "../Templates/Files/rules/section-order.md" suffix(,)
0};
static const unsigned char file_152[] = {
#embed "../Templates/Files/rules/session-in-figures.md" suffix(,)
0};
static const unsigned char file_153[] = {
#embed "../Templates/Files/rules/several-texts.md" suffix(,)
0};
static const unsigned char file_154[] = {
#embed "../Templates/Files/rules/small-number-in-figures.md" suffix(,)
0};
static const unsigned char file_155[] = {
#embed "../Templates/Files/rules/speaker-not-present.md" suffix(,)
0};
static const unsigned char file_156[] = {
#embed "../Templates/Files/rules/stale-action.md" suffix(,)
0};
static const unsigned char file_157[] = {
#embed "../Templates/Files/rules/status-limit.md" suffix(,)
0};
static const unsigned char file_158[] = {
#embed "../Templates/Files/rules/stray-container-end.md" suffix(,)
0};
static const unsigned char file_159[] = {
#embed "../Templates/Files/rules/surplus-table-cells.md" suffix(,)
0};
static const unsigned char file_160[] = {
#embed "../Templates/Files/rules/template-outdated.md" suffix(,)
0};
static const unsigned char file_161[] = {
#embed "../Templates/Files/rules/text-without-section.md" suffix(,)
0};
static const unsigned char file_162[] = {
#embed "../Templates/Files/rules/too-long-to-speak.md" suffix(,)
0};
static const unsigned char file_163[] = {
#embed "../Templates/Files/rules/too-many-words.md" suffix(,)
0};
static const unsigned char file_164[] = {
#embed "../Templates/Files/rules/two-spellings.md" suffix(,)
0};
static const unsigned char file_165[] = {
#embed "../Templates/Files/rules/unclear-report.md" suffix(,)
0};
static const unsigned char file_166[] = {
#embed "../Templates/Files/rules/unknown-chat.md" suffix(,)
0};
static const unsigned char file_167[] = {
#embed "../Templates/Files/rules/unknown-container.md" suffix(,)
0};
static const unsigned char file_168[] = {
#embed "../Templates/Files/rules/unknown-image-format.md" suffix(,)
0};
static const unsigned char file_169[] = {
#embed "../Templates/Files/rules/unknown-key.md" suffix(,)
0};
static const unsigned char file_170[] = {
#embed "../Templates/Files/rules/unknown-kind.md" suffix(,)
0};
static const unsigned char file_171[] = {
#embed "../Templates/Files/rules/unknown-language.md" suffix(,)
0};
static const unsigned char file_172[] = {
#embed "../Templates/Files/rules/unknown-mark.md" suffix(,)
0};
static const unsigned char file_173[] = {
#embed "../Templates/Files/rules/unknown-passage.md" suffix(,)
0};
static const unsigned char file_174[] = {
#embed "../Templates/Files/rules/unknown-person.md" suffix(,)
0};
static const unsigned char file_175[] = {
#embed "../Templates/Files/rules/unknown-profile.md" suffix(,)
0};
static const unsigned char file_176[] = {
#embed "../Templates/Files/rules/unknown-report.md" suffix(,)
0};
static const unsigned char file_177[] = {
#embed "../Templates/Files/rules/unknown-rule.md" suffix(,)
0};
static const unsigned char file_178[] = {
#embed "../Templates/Files/rules/unknown-series.md" suffix(,)
0};
static const unsigned char file_179[] = {
#embed "../Templates/Files/rules/unknown-template.md" suffix(,)
0};
static const unsigned char file_180[] = {
#embed "../Templates/Files/rules/unknown-timezone.md" suffix(,)
0};
static const unsigned char file_181[] = {
#embed "../Templates/Files/rules/unnumbered-record.md" suffix(,)
0};
static const unsigned char file_182[] = {
#embed "../Templates/Files/rules/unreadable-document.md" suffix(,)
0};
static const unsigned char file_183[] = {
#embed "../Templates/Files/rules/unreadable-file.md" suffix(,)
0};
static const unsigned char file_184[] = {
#embed "../Templates/Files/rules/unreadable-recurrence.md" suffix(,)
0};
static const unsigned char file_185[] = {
#embed "../Templates/Files/rules/unrecorded-commitment.md" suffix(,)
0};
static const unsigned char file_186[] = {
#embed "../Templates/Files/rules/unsafe-link.md" suffix(,)
0};
static const unsigned char file_187[] = {
#embed "../Templates/Files/rules/unusable-converter.md" suffix(,)
0};
static const unsigned char file_188[] = {
#embed "../Templates/Files/rules/unusable-output-name.md" suffix(,)
0};
static const unsigned char file_189[] = {
#embed "../Templates/Files/rules/unusable-reference-document.md" suffix(,)
0};
static const unsigned char file_190[] = {
#embed "../Templates/Files/rules/unused-acceptance.md" suffix(,)
0};
static const unsigned char file_191[] = {
#embed "../Templates/Files/rules/unused-footnote.md" suffix(,)
0};
static const unsigned char file_192[] = {
#embed "../Templates/Files/rules/value-not-allowed.md" suffix(,)
0};
static const unsigned char file_193[] = {
#embed "../Templates/Files/rules/votes-do-not-add-up.md" suffix(,)
0};
static const unsigned char file_194[] = {
#embed "../Templates/Files/rules/weekday-mismatch.md" suffix(,)
0};
static const unsigned char file_195[] = {
#embed "../Templates/Files/rules/wrong-format.md" suffix(,)
0};
static const unsigned char file_196[] = {
#embed "../Templates/Files/rules/wrong-type.md" suffix(,)
0};
static const unsigned char file_197[] = {
#embed "../Templates/Files/rules/yaml-alias.md" suffix(,)
0};
static const unsigned char file_198[] = {
#embed "../Templates/Files/rules/yaml-empty.md" suffix(,)
0};
static const unsigned char file_199[] = {
#embed "../Templates/Files/rules/yaml-key.md" suffix(,)
0};
static const unsigned char file_200[] = {
#embed "../Templates/Files/rules/yaml-several-documents.md" suffix(,)
0};
static const unsigned char file_201[] = {
#embed "../Templates/Files/rules/yaml-syntax.md" suffix(,)
0};
static const unsigned char file_202[] = {
#embed "../Templates/Files/rules/yaml-tag.md" suffix(,)
0};
static const unsigned char file_203[] = {
#embed "../Templates/Files/rules/yaml-too-deep.md" suffix(,)
0};
static const unsigned char file_204[] = {
#embed "../Templates/Files/schemas/action.json" suffix(,)
0};
static const unsigned char file_205[] = {
#embed "../Templates/Files/schemas/agenda.json" suffix(,)
0};
static const unsigned char file_206[] = {
#embed "../Templates/Files/schemas/attendance.json" suffix(,)
0};
static const unsigned char file_207[] = {
#embed "../Templates/Files/schemas/chat.json" suffix(,)
0};
static const unsigned char file_208[] = {
#embed "../Templates/Files/schemas/common.json" suffix(,)
0};
static const unsigned char file_209[] = {
#embed "../Templates/Files/schemas/contribution.json" suffix(,)
0};
static const unsigned char file_210[] = {
#embed "../Templates/Files/schemas/decision.json" suffix(,)
0};
static const unsigned char file_211[] = {
#embed "../Templates/Files/schemas/election.json" suffix(,)
0};
static const unsigned char file_212[] = {
#embed "../Templates/Files/schemas/endorsement.json" suffix(,)
0};
static const unsigned char file_213[] = {
#embed "../Templates/Files/schemas/endorsements.json" suffix(,)
0};
static const unsigned char file_214[] = {
#embed "../Templates/Files/schemas/interest.json" suffix(,)
0};
static const unsigned char file_215[] = {
#embed "../Templates/Files/schemas/minutes.json" suffix(,)
0};
static const unsigned char file_216[] = {
#embed "../Templates/Files/schemas/model-minutes.json" suffix(,)
0};
static const unsigned char file_217[] = {
#embed "../Templates/Files/schemas/model-register.json" suffix(,)
0};
static const unsigned char file_218[] = {
#embed "../Templates/Files/schemas/model-statement.json" suffix(,)
0};
static const unsigned char file_219[] = {
#embed "../Templates/Files/schemas/motion.json" suffix(,)
0};
static const unsigned char file_220[] = {
#embed "../Templates/Files/schemas/nomination.json" suffix(,)
0};
static const unsigned char file_221[] = {
#embed "../Templates/Files/schemas/profile.json" suffix(,)
0};
static const unsigned char file_222[] = {
#embed "../Templates/Files/schemas/statement.json" suffix(,)
0};
static const unsigned char file_223[] = {
#embed "../Templates/Files/schemas/template.json" suffix(,)
0};
static const unsigned char file_224[] = {
#embed "../Templates/Files/schemas/vote.json" suffix(,)
0};
static const unsigned char file_225[] = {
#embed "../Templates/Files/schemas/workspace.json" suffix(,)
0};
static const unsigned char file_226[] = {
#embed "../Templates/Files/zones/zones.txt" suffix(,)
0};

static const EmbeddedTemplate rows[] = {
    {"archive/bagit-profile.json", file_0, sizeof file_0 - 1},
    {"archive/catalogue.css", file_1, sizeof file_1 - 1},
    {"archive/catalogue.mustache", file_2, sizeof file_2 - 1},
    {"declarations/abu-dhabi-2026.yaml", file_3, sizeof file_3 - 1},
    {"declarations/agenda-2030.yaml", file_4, sizeof file_4 - 1},
    {"declarations/bangkok-2005.yaml", file_5, sizeof file_5 - 1},
    {"declarations/cnd-2019.yaml", file_6, sizeof file_6 - 1},
    {"declarations/doha-2015.yaml", file_7, sizeof file_7 - 1},
    {"declarations/kyoto-declaration-2021.yaml", file_8, sizeof file_8 - 1},
    {"declarations/salvador-2010.yaml", file_9, sizeof file_9 - 1},
    {"declarations/ungass-2016.yaml", file_10, sizeof file_10 - 1},
    {"declarations/ungass-2021.yaml", file_11, sizeof file_11 - 1},
    {"declarations/vienna-2000.yaml", file_12, sizeof file_12 - 1},
    {"html/docgen.css", file_13, sizeof file_13 - 1},
    {"html/page.mustache", file_14, sizeof file_14 - 1},
    {"labels/ar.yaml", file_15, sizeof file_15 - 1},
    {"labels/de-AT.yaml", file_16, sizeof file_16 - 1},
    {"labels/de.yaml", file_17, sizeof file_17 - 1},
    {"labels/en.yaml", file_18, sizeof file_18 - 1},
    {"labels/es.yaml", file_19, sizeof file_19 - 1},
    {"labels/fr.yaml", file_20, sizeof file_20 - 1},
    {"labels/ru.yaml", file_21, sizeof file_21 - 1},
    {"labels/zh.yaml", file_22, sizeof file_22 - 1},
    {"lexicon/de.yaml", file_23, sizeof file_23 - 1},
    {"lexicon/en.yaml", file_24, sizeof file_24 - 1},
    {"lexicon/es.yaml", file_25, sizeof file_25 - 1},
    {"lexicon/fr.yaml", file_26, sizeof file_26 - 1},
    {"metaschema/meta/applicator.json", file_27, sizeof file_27 - 1},
    {"metaschema/meta/content.json", file_28, sizeof file_28 - 1},
    {"metaschema/meta/core.json", file_29, sizeof file_29 - 1},
    {"metaschema/meta/format-annotation.json", file_30, sizeof file_30 - 1},
    {"metaschema/meta/format-assertion.json", file_31, sizeof file_31 - 1},
    {"metaschema/meta/meta-data.json", file_32, sizeof file_32 - 1},
    {"metaschema/meta/unevaluated.json", file_33, sizeof file_33 - 1},
    {"metaschema/meta/validation.json", file_34, sizeof file_34 - 1},
    {"metaschema/schema.json", file_35, sizeof file_35 - 1},
    {"profiles/ccpcj-2021.yaml", file_36, sizeof file_36 - 1},
    {"profiles/cnd.yaml", file_37, sizeof file_37 - 1},
    {"profiles/congress.yaml", file_38, sizeof file_38 - 1},
    {"profiles/cpd-58.yaml", file_39, sizeof file_39 - 1},
    {"profiles/csocd-56.yaml", file_40, sizeof file_40 - 1},
    {"profiles/csw.yaml", file_41, sizeof file_41 - 1},
    {"profiles/ecosoc-commissions.yaml", file_42, sizeof file_42 - 1},
    {"profiles/ecosoc-general.yaml", file_43, sizeof file_43 - 1},
    {"profiles/ecosoc-hls-2012.yaml", file_44, sizeof file_44 - 1},
    {"profiles/ecosoc-special.yaml", file_45, sizeof file_45 - 1},
    {"profiles/ecosoc.yaml", file_46, sizeof file_46 - 1},
    {"profiles/hrc-general-debate.yaml", file_47, sizeof file_47 - 1},
    {"profiles/hrc.yaml", file_48, sizeof file_48 - 1},
    {"rules/acceptance-without-reason.md", file_49, sizeof file_49 - 1},
    {"rules/acronym-in-heading.md", file_50, sizeof file_50 - 1},
    {"rules/acronym-not-expanded.md", file_51, sizeof file_51 - 1},
    {"rules/acronym-possessive.md", file_52, sizeof file_52 - 1},
    {"rules/acronym-variant.md", file_53, sizeof file_53 - 1},
    {"rules/acronym-with-article.md", file_54, sizeof file_54 - 1},
    {"rules/action-due-in-past.md", file_55, sizeof file_55 - 1},
    {"rules/action-without-date.md", file_56, sizeof file_56 - 1},
    {"rules/action-without-owner.md", file_57, sizeof file_57 - 1},
    {"rules/after-deadline.md", file_58, sizeof file_58 - 1},
    {"rules/ambiguous-body.md", file_59, sizeof file_59 - 1},
    {"rules/approval-not-recorded.md", file_60, sizeof file_60 - 1},
    {"rules/broken-page-template.md", file_61, sizeof file_61 - 1},
    {"rules/broken-reference.md", file_62, sizeof file_62 - 1},
    {"rules/broken-schema.md", file_63, sizeof file_63 - 1},
    {"rules/cannot-render.md", file_64, sizeof file_64 - 1},
    {"rules/comment-unclosed.md", file_65, sizeof file_65 - 1},
    {"rules/confidential-source.md", file_66, sizeof file_66 - 1},
    {"rules/conflicting-role.md", file_67, sizeof file_67 - 1},
    {"rules/conflicting-times.md", file_68, sizeof file_68 - 1},
    {"rules/container-out-of-place.md", file_69, sizeof file_69 - 1},
    {"rules/container-unclosed.md", file_70, sizeof file_70 - 1},
    {"rules/contribution-edited.md", file_71, sizeof file_71 - 1},
    {"rules/control-character.md", file_72, sizeof file_72 - 1},
    {"rules/conversion-failed.md", file_73, sizeof file_73 - 1},
    {"rules/correction-failed.md", file_74, sizeof file_74 - 1},
    {"rules/correction-without-corrigendum.md", file_75, sizeof file_75 - 1},
    {"rules/csv-header.md", file_76, sizeof file_76 - 1},
    {"rules/csv-syntax.md", file_77, sizeof file_77 - 1},
    {"rules/date-without-year.md", file_78, sizeof file_78 - 1},
    {"rules/decision-without-outcome.md", file_79, sizeof file_79 - 1},
    {"rules/double-space.md", file_80, sizeof file_80 - 1},
    {"rules/duplicate-attendee.md", file_81, sizeof file_81 - 1},
    {"rules/duplicate-endorsement.md", file_82, sizeof file_82 - 1},
    {"rules/duplicate-identifier.md", file_83, sizeof file_83 - 1},
    {"rules/duplicate-key.md", file_84, sizeof file_84 - 1},
    {"rules/election-seats.md", file_85, sizeof file_85 - 1},
    {"rules/empty-record.md", file_86, sizeof file_86 - 1},
    {"rules/end-before-start.md", file_87, sizeof file_87 - 1},
    {"rules/endorsement-unconfirmed.md", file_88, sizeof file_88 - 1},
    {"rules/fence-unclosed.md", file_89, sizeof file_89 - 1},
    {"rules/file-too-large.md", file_90, sizeof file_90 - 1},
    {"rules/formatting-not-accepted.md", file_91, sizeof file_91 - 1},
    {"rules/front-matter-missing.md", file_92, sizeof file_92 - 1},
    {"rules/front-matter-unclosed.md", file_93, sizeof file_93 - 1},
    {"rules/heading-level-skipped.md", file_94, sizeof file_94 - 1},
    {"rules/heading-not-in-template.md", file_95, sizeof file_95 - 1},
    {"rules/heading-not-on-agenda.md", file_96, sizeof file_96 - 1},
    {"rules/heading-not-translated.md", file_97, sizeof file_97 - 1},
    {"rules/heading-respelled.md", file_98, sizeof file_98 - 1},
    {"rules/image-without-alt.md", file_99, sizeof file_99 - 1},
    {"rules/impossible-date.md", file_100, sizeof file_100 - 1},
    {"rules/impossible-saved-time.md", file_101, sizeof file_101 - 1},
    {"rules/invalid-heading-id.md", file_102, sizeof file_102 - 1},
    {"rules/invalid-utf8.md", file_103, sizeof file_103 - 1},
    {"rules/item-order.md", file_104, sizeof file_104 - 1},
    {"rules/item-without-record.md", file_105, sizeof file_105 - 1},
    {"rules/json-syntax.md", file_106, sizeof file_106 - 1},
    {"rules/kept-as-text.md", file_107, sizeof file_107 - 1},
    {"rules/language-not-accepted.md", file_108, sizeof file_108 - 1},
    {"rules/left-out.md", file_109, sizeof file_109 - 1},
    {"rules/left-over.md", file_110, sizeof file_110 - 1},
    {"rules/link-without-words.md", file_111, sizeof file_111 - 1},
    {"rules/lone-subheading.md", file_112, sizeof file_112 - 1},
    {"rules/majority-not-reached.md", file_113, sizeof file_113 - 1},
    {"rules/markdown-too-complex.md", file_114, sizeof file_114 - 1},
    {"rules/missing-annex.md", file_115, sizeof file_115 - 1},
    {"rules/missing-file.md", file_116, sizeof file_116 - 1},
    {"rules/missing-key.md", file_117, sizeof file_117 - 1},
    {"rules/mistyped-record.md", file_118, sizeof file_118 - 1},
    {"rules/mixed-date-forms.md", file_119, sizeof file_119 - 1},
    {"rules/name-undecided.md", file_120, sizeof file_120 - 1},
    {"rules/name-under-chatham-house.md", file_121, sizeof file_121 - 1},
    {"rules/name-variant.md", file_122, sizeof file_122 - 1},
    {"rules/next-meeting-in-past.md", file_123, sizeof file_123 - 1},
    {"rules/no-such-section.md", file_124, sizeof file_124 - 1},
    {"rules/no-workspace.md", file_125, sizeof file_125 - 1},
    {"rules/not-nfc.md", file_126, sizeof file_126 - 1},
    {"rules/nothing-filled-in.md", file_127, sizeof file_127 - 1},
    {"rules/number-gap.md", file_128, sizeof file_128 - 1},
    {"rules/numeric-date.md", file_129, sizeof file_129 - 1},
    {"rules/off-recurrence.md", file_130, sizeof file_130 - 1},
    {"rules/offset-mismatch.md", file_131, sizeof file_131 - 1},
    {"rules/ordinal-date.md", file_132, sizeof file_132 - 1},
    {"rules/organisation-not-named.md", file_133, sizeof file_133 - 1},
    {"rules/outside-workspace.md", file_134, sizeof file_134 - 1},
    {"rules/passages-moved.md", file_135, sizeof file_135 - 1},
    {"rules/pdf-not-as-asked.md", file_136, sizeof file_136 - 1},
    {"rules/percent-sign.md", file_137, sizeof file_137 - 1},
    {"rules/profile-outdated.md", file_138, sizeof file_138 - 1},
    {"rules/quorum-not-met.md", file_139, sizeof file_139 - 1},
    {"rules/range-hyphen.md", file_140, sizeof file_140 - 1},
    {"rules/raw-html.md", file_141, sizeof file_141 - 1},
    {"rules/remote-image.md", file_142, sizeof file_142 - 1},
    {"rules/repeated-id.md", file_143, sizeof file_143 - 1},
    {"rules/repeated-word.md", file_144, sizeof file_144 - 1},
    {"rules/report-out-of-order.md", file_145, sizeof file_145 - 1},
    {"rules/same-archive-identifier.md", file_146, sizeof file_146 - 1},
    {"rules/same-output-name.md", file_147, sizeof file_147 - 1},
    {"rules/schema-violation.md", file_148, sizeof file_148 - 1},
    {"rules/section-empty.md", file_149, sizeof file_149 - 1},
    {"rules/section-missing.md", file_150, sizeof file_150 - 1},
    {"rules/section-order.md", file_151, sizeof file_151 - 1},
    {"rules/session-in-figures.md", file_152, sizeof file_152 - 1},
    {"rules/several-texts.md", file_153, sizeof file_153 - 1},
    {"rules/small-number-in-figures.md", file_154, sizeof file_154 - 1},
    {"rules/speaker-not-present.md", file_155, sizeof file_155 - 1},
    {"rules/stale-action.md", file_156, sizeof file_156 - 1},
    {"rules/status-limit.md", file_157, sizeof file_157 - 1},
    {"rules/stray-container-end.md", file_158, sizeof file_158 - 1},
    {"rules/surplus-table-cells.md", file_159, sizeof file_159 - 1},
    {"rules/template-outdated.md", file_160, sizeof file_160 - 1},
    {"rules/text-without-section.md", file_161, sizeof file_161 - 1},
    {"rules/too-long-to-speak.md", file_162, sizeof file_162 - 1},
    {"rules/too-many-words.md", file_163, sizeof file_163 - 1},
    {"rules/two-spellings.md", file_164, sizeof file_164 - 1},
    {"rules/unclear-report.md", file_165, sizeof file_165 - 1},
    {"rules/unknown-chat.md", file_166, sizeof file_166 - 1},
    {"rules/unknown-container.md", file_167, sizeof file_167 - 1},
    {"rules/unknown-image-format.md", file_168, sizeof file_168 - 1},
    {"rules/unknown-key.md", file_169, sizeof file_169 - 1},
    {"rules/unknown-kind.md", file_170, sizeof file_170 - 1},
    {"rules/unknown-language.md", file_171, sizeof file_171 - 1},
    {"rules/unknown-mark.md", file_172, sizeof file_172 - 1},
    {"rules/unknown-passage.md", file_173, sizeof file_173 - 1},
    {"rules/unknown-person.md", file_174, sizeof file_174 - 1},
    {"rules/unknown-profile.md", file_175, sizeof file_175 - 1},
    {"rules/unknown-report.md", file_176, sizeof file_176 - 1},
    {"rules/unknown-rule.md", file_177, sizeof file_177 - 1},
    {"rules/unknown-series.md", file_178, sizeof file_178 - 1},
    {"rules/unknown-template.md", file_179, sizeof file_179 - 1},
    {"rules/unknown-timezone.md", file_180, sizeof file_180 - 1},
    {"rules/unnumbered-record.md", file_181, sizeof file_181 - 1},
    {"rules/unreadable-document.md", file_182, sizeof file_182 - 1},
    {"rules/unreadable-file.md", file_183, sizeof file_183 - 1},
    {"rules/unreadable-recurrence.md", file_184, sizeof file_184 - 1},
    {"rules/unrecorded-commitment.md", file_185, sizeof file_185 - 1},
    {"rules/unsafe-link.md", file_186, sizeof file_186 - 1},
    {"rules/unusable-converter.md", file_187, sizeof file_187 - 1},
    {"rules/unusable-output-name.md", file_188, sizeof file_188 - 1},
    {"rules/unusable-reference-document.md", file_189, sizeof file_189 - 1},
    {"rules/unused-acceptance.md", file_190, sizeof file_190 - 1},
    {"rules/unused-footnote.md", file_191, sizeof file_191 - 1},
    {"rules/value-not-allowed.md", file_192, sizeof file_192 - 1},
    {"rules/votes-do-not-add-up.md", file_193, sizeof file_193 - 1},
    {"rules/weekday-mismatch.md", file_194, sizeof file_194 - 1},
    {"rules/wrong-format.md", file_195, sizeof file_195 - 1},
    {"rules/wrong-type.md", file_196, sizeof file_196 - 1},
    {"rules/yaml-alias.md", file_197, sizeof file_197 - 1},
    {"rules/yaml-empty.md", file_198, sizeof file_198 - 1},
    {"rules/yaml-key.md", file_199, sizeof file_199 - 1},
    {"rules/yaml-several-documents.md", file_200, sizeof file_200 - 1},
    {"rules/yaml-syntax.md", file_201, sizeof file_201 - 1},
    {"rules/yaml-tag.md", file_202, sizeof file_202 - 1},
    {"rules/yaml-too-deep.md", file_203, sizeof file_203 - 1},
    {"schemas/action.json", file_204, sizeof file_204 - 1},
    {"schemas/agenda.json", file_205, sizeof file_205 - 1},
    {"schemas/attendance.json", file_206, sizeof file_206 - 1},
    {"schemas/chat.json", file_207, sizeof file_207 - 1},
    {"schemas/common.json", file_208, sizeof file_208 - 1},
    {"schemas/contribution.json", file_209, sizeof file_209 - 1},
    {"schemas/decision.json", file_210, sizeof file_210 - 1},
    {"schemas/election.json", file_211, sizeof file_211 - 1},
    {"schemas/endorsement.json", file_212, sizeof file_212 - 1},
    {"schemas/endorsements.json", file_213, sizeof file_213 - 1},
    {"schemas/interest.json", file_214, sizeof file_214 - 1},
    {"schemas/minutes.json", file_215, sizeof file_215 - 1},
    {"schemas/model-minutes.json", file_216, sizeof file_216 - 1},
    {"schemas/model-register.json", file_217, sizeof file_217 - 1},
    {"schemas/model-statement.json", file_218, sizeof file_218 - 1},
    {"schemas/motion.json", file_219, sizeof file_219 - 1},
    {"schemas/nomination.json", file_220, sizeof file_220 - 1},
    {"schemas/profile.json", file_221, sizeof file_221 - 1},
    {"schemas/statement.json", file_222, sizeof file_222 - 1},
    {"schemas/template.json", file_223, sizeof file_223 - 1},
    {"schemas/vote.json", file_224, sizeof file_224 - 1},
    {"schemas/workspace.json", file_225, sizeof file_225 - 1},
    {"zones/zones.txt", file_226, sizeof file_226 - 1},
};

size_t embedded_template_count(void) { return sizeof rows / sizeof *rows; }

const EmbeddedTemplate *embedded_template(size_t row) { return &rows[row]; }
