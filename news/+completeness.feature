A draft needs a title only; what has to be filled before it is submitted or published is listed in the form and over REST. @eucpn
