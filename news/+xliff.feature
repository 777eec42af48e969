Jobs for outside translators: `@translation-jobs` answers the texts of chosen items as XLIFF 2.1 or 1.2, and takes them back after a check as drafts for review, all or nothing. @eucpn
