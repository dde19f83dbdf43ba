"""Every snippet prints what its page shows, leaves nothing behind, and says what it needs."""

import pytest
from conftest import missing
from servers import HOW, Missing, which

from tools import claims
from tools.record import interpreters, version
from tools.run import check
from tools.snippets import snippets

RUNS = [
    pytest.param(python, snippet, id=f"{snippet}-{version(python)[0]}.{version(python)[1]}")
    for python in interpreters()
    for snippet in snippets()
    if version(python) >= snippet.python
]


@pytest.mark.parametrize("python, snippet", RUNS)
def test_prints_what_is_recorded(python, snippet, runner, record_property):
    for program in sorted(snippet.needs & set(HOW)):
        try:
            which(program)
        except Missing:
            missing(program, HOW[program])
    problems, result = check(snippet, runner(python))
    if problems:
        pytest.fail("\n".join(map(str, problems)), pytrace=False)
    record_property("verified", (str(snippet), claims.name(snippet, result.versions), claims.digest(snippet)))
    record_property("seconds", result.seconds)
