A reviewer schedules publication for a moment; until then the item is not public. @eucpn
