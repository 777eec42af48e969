Who corrects a published text in place leaves a line in the audit trail; a revision whose original is off the site cannot be submitted. @eucpn
