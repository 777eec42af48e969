Who may see and edit a draft follows from its contributing state, wherever it lies. @eucpn
