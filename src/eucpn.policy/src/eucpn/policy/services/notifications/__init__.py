"""`@notification-preferences`: which mails somebody gets, and when."""
