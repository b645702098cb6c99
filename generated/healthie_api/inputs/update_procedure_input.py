# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime


class UpdateProcedureInput(InputModel):
    code: str | None = None
    code_system_name: str | None = None
    cpt_code_id: ID | None = None
    display_name: str | None = None
    id: ID | None = None
    procedure_end_datetime: ZonedDateTime | None = None
    procedure_start_datetime: ZonedDateTime | None = None
    status: str | None = None
    target_site: str | None = None
