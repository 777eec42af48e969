Crime phenomena, countries, funding programmes and other fixed lists have stable ids, URIs and labels in 24 languages. @eucpn
