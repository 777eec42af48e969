On the translation desk texts can be ticked and sent to translators as XLIFF, and what comes back is checked and imported there; the service tells the reason of each problem as a key. @eucpn
