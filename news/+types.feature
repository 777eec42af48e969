Toolboxes, national policies, funding programmes and calls, campaigns with their materials and pages of Member States have types of their own, with fields grouped, explained and checked. @eucpn
