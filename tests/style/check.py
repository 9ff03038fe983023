# Checks formatting (clang-format) of every C++ file of ours and faults (clang-tidy) of every source file of
# core and web: python3 tests/style/check.py [--mend] [path...]. A clean file is remembered in the cache under a
# fingerprint of itself, all headers of ours and .clang-tidy, so a second run costs seconds. Prints
# "N passed, N failed". With --mend it formats the files instead of judging them.
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

repository = pathlib.Path(__file__).resolve().parents[2]
cache = pathlib.Path(os.environ.get("EHIIRA_CACHE", pathlib.Path.home() / ".cache/ehiira-portal")) / "tidy"


def tool(name):
    """The versioned program where there is one, so that all machines format alike."""
    for candidate in (f"{name}-19", name):
        if any((pathlib.Path(folder) / candidate).exists() for folder in os.environ["PATH"].split(":")):
            return candidate
    sys.exit(f"Stopped: {name} was not found. Run .ci/setup.")


def files(folders, endings):
    found = (path for folder in folders for path in (repository / folder).rglob("*"))
    return sorted(p for p in found if p.suffix in endings and "node_modules" not in p.parts and p.is_file())


def check_format(paths):
    """One sentence for each badly formatted file."""
    wrong = []
    for path in paths:
        run = subprocess.run([tool("clang-format"), "--dry-run", "-Werror", path], capture_output=True, text=True)
        if run.returncode != 0:
            wrong.append(f"{path.relative_to(repository)} is not formatted; run tests/style/check.py --mend")
    return wrong


INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)


def closure(path, texts, seen):
    """All files of ours that a file includes, itself included."""
    name = str(path)
    if name in seen:
        return
    seen.add(name)
    if name not in texts:
        texts[name] = path.read_text(errors="replace")
    for include in INCLUDE.findall(texts[name]):
        if (repository / include).is_file():
            closure(repository / include, texts, seen)


def fingerprint(path, texts, always):
    seen = set()
    closure(path, texts, seen)
    digest = hashlib.sha256(always)
    for name in sorted(seen):
        digest.update(str(pathlib.Path(name).relative_to(repository)).encode())
        digest.update(texts[name].encode())
    return digest.hexdigest()[:32]


def check_file(job):
    path, mark, database = job
    run = subprocess.run(
        [tool("clang-tidy"), "-p", database, "--quiet", "--extra-arg=-Wno-unknown-warning-option", path],
        capture_output=True, text=True)
    if run.returncode == 0:
        mark.touch()
        return ""
    return f"{path.relative_to(repository)}\n{run.stdout}{run.stderr if not run.stdout else ''}"


def check_tidy(paths):
    """The findings of clang-tidy, one text for each file that has some."""
    database = repository / "build/coverage"
    made = subprocess.run(["cmake", "--preset", "coverage"], cwd=repository, capture_output=True, text=True)
    if made.returncode != 0:
        return [f"CMake could not prepare the list of compile commands:\n{made.stdout}{made.stderr}"]
    listed = {entry["file"] for entry in json.loads((database / "compile_commands.json").read_text())}
    always = (repository / ".clang-tidy").read_bytes() + (repository / "CMakeLists.txt").read_bytes()
    cache.mkdir(parents=True, exist_ok=True)
    texts, jobs = {}, []
    for path in paths:
        mark = cache / fingerprint(path, texts, always)
        if str(path) in listed and not mark.exists():
            jobs.append((path, mark, database))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return [finding for finding in pool.map(check_file, jobs) if finding]


def main():
    mend = "--mend" in sys.argv
    chosen = [pathlib.Path(word).resolve() for word in sys.argv[1:] if word != "--mend"]
    ours = files(["core", "web", "tests"], {".h", ".cpp"})
    sources = files(["core", "web"], {".cpp"})
    if chosen:
        ours, sources = ([p for p in group if p in chosen] for group in (ours, sources))
    if mend:
        subprocess.run([tool("clang-format"), "-i", *ours], check=True)
        return 0
    unformatted, findings = check_format(ours), check_tidy(sources)
    for sentence in unformatted + findings:
        print(f"FAILED: {sentence}")
    failed = len(unformatted) + len(findings)
    print(f"{len(ours) + len(sources) - failed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
