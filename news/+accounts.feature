Signing in waits after ten failures within 15 minutes, and asking for a new password answers the same whether or not the account exists. @eucpn
