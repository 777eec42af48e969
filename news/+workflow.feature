Contributions go from draft over endorsement and review to publication, archive or withdrawal; a return needs a reason and nobody approves what they were the last to edit. @eucpn
