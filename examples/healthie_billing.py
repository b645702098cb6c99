"""Close the day's till at Healthie: `python examples/healthie_billing.py till.csv`.

The file has the columns invoice, amount and medium: what was paid at the desk. What is still due of an invoice, its
patient's card is charged for where the medium is `card`. Runs against whatever the environment names, see
`Healthie.from_env`; against the sandbox:
`python -m hero_healthie.sandbox -- python examples/healthie_billing.py till.csv`.
"""

from __future__ import annotations

import asyncio
import csv
import sys
from decimal import Decimal
from pathlib import Path

from hero_healthie import Healthie, HeroHealthieError, InvalidArgumentError, InvalidRequestError, OutcomeUnknownError


async def settle(healthie: Healthie, invoice_id: str, amount: str, medium: str) -> None:
    """Apply one payment, and say what is due after it."""
    invoice = await healthie.invoices.get(invoice_id)
    if medium == "card":
        item = await healthie.billing.pay(invoice, charge=True, amount=amount or None)
    else:
        item = await healthie.billing.pay(invoice, charge=False, amount=amount, medium=medium, note="At the desk")
    after = await healthie.invoices.get(invoice_id)
    print(f"invoice {invoice_id}: {item.amount_paid} by {medium}, {after.balance_due or 0} due, {after.status}")


async def close_till(healthie: Healthie, rows: list[dict[str, str]]) -> int:
    """Apply all payments, and return how many need a person."""
    open_ = 0
    for row in rows:
        try:
            await settle(healthie, row["invoice"], row["amount"], row["medium"])
        except OutcomeUnknownError as error:  # the charge is made once; the record may or may not be there
            open_ += 1
            print(f"invoice {row['invoice']}: look, then repeat with {error.idempotency_key}", file=sys.stderr)
        except (InvalidArgumentError, InvalidRequestError) as error:  # more than is due, a card that was refused
            open_ += 1
            print(f"invoice {row['invoice']}: {error}", file=sys.stderr)
    taken = [item.amount_paid or Decimal(0) async for item in healthie.billing.items(status="succeeded")]
    print(f"{len(taken)} payments of {sum(taken, Decimal(0))} in all")
    return open_


async def main(path: str) -> int:
    """Close the till."""
    with Path(path).open(encoding="utf-8", newline="") as file:  # noqa: ASYNC230 (nothing else runs yet)
        rows = list(csv.DictReader(file))
    async with Healthie.from_env() as healthie:
        try:
            return 3 if await close_till(healthie, rows) else 0
        except HeroHealthieError as error:
            print(f"stopped: {error}", file=sys.stderr)
            return 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(*sys.argv[1:2])))
