"""Two snapshots of `tracemalloc`, compared, name the lines whose memory has grown."""

import linecache
import tracemalloc

import leaks_view

leaks_view.visit(10)  # makes what is made once and kept
ours = [tracemalloc.Filter(True, leaks_view.__file__)]

tracemalloc.start()
before = tracemalloc.take_snapshot().filter_traces(ours)
leaks_view.visit(100)
after = tracemalloc.take_snapshot().filter_traces(ours)
tracemalloc.stop()

grown = [growth for growth in after.compare_to(before, "lineno") if growth.count_diff >= 100]
for number in sorted(growth.traceback[0].lineno for growth in grown):
    print(linecache.getline(leaks_view.__file__, number).strip())
