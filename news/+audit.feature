An audit trail of transitions, rights, accounts and failed sign-ins, written with the commit and without a text or name; `@audit` shows, filters and exports it to site administrators. @eucpn
