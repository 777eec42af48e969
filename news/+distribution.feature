A new site is made with languages, sections, groups and, if wanted, example content and an account for each role. @eucpn
