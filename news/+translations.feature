Each work has one original; values that are the same in all languages flow from it alone, and a translation is outdated when it reflects an older version. @eucpn
