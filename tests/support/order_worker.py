"""A caller that creates one invoice for an order, and may be killed: `URL KEY REFERENCE SETTLE_FIRST`."""

from __future__ import annotations

import asyncio
import sys

from hero_healthie import APIError, Healthie, Once, RetryPolicy


async def main(url: str, key: str, reference: str, settle_first: float) -> int:
    async with Healthie(
        api_key=key,
        environment="sandbox",
        base_url=url,
        timeout=2,
        deadline=20,
        retry=RetryPolicy(attempts=3, initial=0.01, maximum=0.05),
    ) as healthie:
        sys.stdout.write("begins\n")
        sys.stdout.flush()
        try:
            invoice = await healthie.invoices.create(
                invoice_type="offering",
                recipient_id="61",
                offering_id="11",
                reference=reference,
                ensure=Once(settle=1.0, settle_first=settle_first),
            )
        except APIError as error:
            sys.stdout.write(f"{type(error).__name__}\n")
            return 1
        sys.stdout.write(f"{invoice.id}\n")
        return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(*sys.argv[1:4], float(sys.argv[4]))))
