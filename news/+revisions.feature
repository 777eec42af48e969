Public texts are revised in a working copy that replaces the original when a reviewer approves it; versions are counted. @eucpn
