The status of a funding call follows from its dates and deadlines at the moment of asking. @eucpn
