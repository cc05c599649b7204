"""Runs commands for run.py, one a line on standard input, and says on standard output what each took.

The system counts the memory of a process from before it becomes another program, so that a command's
peak is no less than its parent's. This one stays small, whatever run.py holds.
"""

import json
import os
import resource
import subprocess
import sys
import time

resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
for line in sys.stdin:
    request = json.loads(line)
    begin = time.perf_counter()
    process = subprocess.Popen(
        request["command"],
        cwd=request["folder"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    with process.stderr:
        said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    answer = {
        "seconds": time.perf_counter() - begin,
        "status": process.returncode,
        "processor": usage.ru_utime + usage.ru_stime,
        "peak": usage.ru_maxrss,
        "said": said[-2000:].decode(errors="replace"),
    }
    print(json.dumps(answer), flush=True)
