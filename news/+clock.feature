A scheduled item is published by the back end itself, within a minute of its time. @eucpn
