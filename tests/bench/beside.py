"""How long other programs take for the words, tables and drawing of a report.

Run by the bench in a folder with report.html, report.typ and drawing.svg. Prints the median time on
the processor, children included.
"""

import os
import resource
import shutil
import statistics
import subprocess
import sys


def used():
    own = resource.getrusage(resource.RUSAGE_SELF)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return sum(u.ru_utime + u.ru_stime for u in (own, children))


def told(name, seconds, size):
    median = statistics.median(seconds)
    print(f"{name}: p50 {median * 1e6:.0f} µs on the processor, {size} bytes, n {len(seconds)}")


def typst_wheel(times):
    try:
        import typst
    except ImportError:
        print("typst: not measured, its Python wheel is not installed")
        return
    text = open("report.typ", encoding="utf-8").read()
    seconds = []
    for turn in range(times):
        # Changed a little each time: it keeps what it has set before.
        with open("turn.typ", "w", encoding="utf-8") as file:
            file.write(text.replace("#par(\"", f"#par(\"{turn} "))
        began = used()
        pdf = typst.compile("turn.typ", pdf_standards=["a-2a", "ua-1"])
        seconds.append(used() - began)
    told(f"typst {getattr(typst, '__version__', '')}".strip(), seconds, len(pdf))


def chromium(times):
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if not program:
        print("Chromium: not measured, it is not installed")
        return
    seconds = []
    for _ in range(max(1, times // 8)):
        began = used()
        subprocess.run(
            [program, "--headless", "--no-sandbox", "--disable-gpu", "--print-to-pdf=report.pdf",
             "file://" + os.path.abspath("report.html")],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, timeout=120,
        )
        seconds.append(used() - began)
    size = os.path.getsize("report.pdf") if os.path.exists("report.pdf") else 0
    told("Chromium, whole process", seconds, size)


if __name__ == "__main__":
    count = int(sys.argv[1])
    for measure in (typst_wheel, chromium):
        try:
            measure(count)
        except Exception as error:  # A figure that is missing is told, not guessed.
            print(f"{measure.__name__}: not measured, {type(error).__name__}: {str(error)[:120]}")
