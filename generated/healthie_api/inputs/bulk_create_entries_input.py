# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel

from ..inputs.bulk_entry_input import BulkEntryInput


class BulkCreateEntriesInput(InputModel):
    entries: list[BulkEntryInput | None] | None = None
