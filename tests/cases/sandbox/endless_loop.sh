# Never ends, and does not want to be ended.
trap '' TERM INT HUP
while :; do :; done
