"""Take in the intake forms of a kiosk: `python examples/healthie_intake_form.py 1 answers.csv`.

The file has a column `client`, a column `submission`, and a column for each question, named as the form names it;
several options are separated by `;`. Runs against whatever the environment names, see `Healthie.from_env`; against the
sandbox: `python -m hero_healthie.sandbox -- python examples/healthie_intake_form.py 1 answers.csv`. A submission is
saved once, however often the file is taken in.
"""

from __future__ import annotations

import asyncio
import csv
import sys
from pathlib import Path

from hero_healthie import Healthie, HeroHealthieError, InvalidArgumentError
from hero_healthie.healthie.resources.forms.models import Form


def answers_of(form: Form, row: dict[str, str]) -> dict[str, object]:
    """Return the answers of a row: those of its columns that are questions of the form."""
    several = {question.label for question in form.questions if question.kind == "checkbox"}
    agreed = {question.label for question in form.questions if question.kind == "agree_to_above"}
    found: dict[str, object] = {}
    for label, text in row.items():
        if label in {"client", "submission"} or not text:
            continue
        found[label] = text.split(";") if label in several else text == "yes" if label in agreed else text
    return found


async def take_in(healthie: Healthie, form_id: str, path: Path) -> int:
    """Save each row of the file as a form that was filled in, and return how many did not fit."""
    form = await healthie.forms.get(form_id)
    wrong = 0
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        try:
            filled = await healthie.forms.submit(
                form,
                answers_of(form, row),
                client=row["client"],
                reference=f"kiosk-{row['submission']}",
                ensure="once",
            )
        except InvalidArgumentError as error:  # names the questions, and no answer
            wrong += 1
            print(f"submission {row['submission']}: {error}", file=sys.stderr)
            continue
        answers = await healthie.forms.answers(filled)
        print(f"submission {row['submission']}: form {filled.id}, {len(answers)} answers")
    return wrong


async def main(form: str, path: str) -> int:
    """Take in the file."""
    async with Healthie.from_env() as healthie:
        try:
            return 3 if await take_in(healthie, form, Path(path)) else 0
        except HeroHealthieError as error:
            print(f"stopped: {error}", file=sys.stderr)
            return 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(*sys.argv[1:3])))
