“My country” leads to the forms of the texts that may be begun. @eucpn
