# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class ExportClientEhiInput(InputModel):
    client_id: ID | None = None
    should_run_in_job: Boolean | None = None
