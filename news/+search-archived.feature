Searches and lists leave out what is archived unless it is asked for, or a folder is listed. @eucpn
