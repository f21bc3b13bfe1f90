"""Holds more and more memory, in several processes, each of them small."""

import os
import time

for _ in range(8):
    os.fork()
    if _ > 2:
        break
held = []
while len(held) < 60:
    held.append(bytearray(os.urandom(1) * (1 << 20)))
time.sleep(1000)
