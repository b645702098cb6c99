"""Answer a patient at Healthie: `python examples/healthie_messages.py 61 "See you at 9" plan.pdf`.

Runs against whatever the environment names, see `Healthie.from_env`; against the sandbox:
`python -m hero_healthie.sandbox -- python examples/healthie_messages.py 61 "See you at 9"`.
"""

from __future__ import annotations

import asyncio
import sys

from hero_healthie import Healthie, HeroHealthieError, OutcomeUnknownError


async def answer(healthie: Healthie, client: str, text: str, files: list[str]) -> None:
    """Send the message, and show what was written before."""
    message = await healthie.chat.send(client, text, attachments=files)
    if message.conversation_id is None:
        return
    print(f"message {message.id} in conversation {message.conversation_id}")
    before = await healthie.chat.messages(message.conversation_id).collect(limit=5)
    print(f"{len(before)} messages, the oldest of them from {before[-1].created_at:%d %b %Y}")


async def who_waits(healthie: Healthie) -> None:
    """List the conversations with something unread."""
    async for unread in healthie.chat.unread():
        print(f"unread: conversation {unread.conversation_id}")


async def main(client: str, text: str, *files: str) -> int:
    """Answer, then look around."""
    async with Healthie.from_env() as healthie:
        try:
            await answer(healthie, client, text, list(files))
            await who_waits(healthie)
        except OutcomeUnknownError as error:  # a message is never sent twice by itself
            print(f"look before you repeat it: {error.check}", file=sys.stderr)
            return 2
        except HeroHealthieError as error:
            print(f"stopped: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(*sys.argv[1:])))
