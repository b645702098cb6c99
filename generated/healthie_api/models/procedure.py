# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime


class Procedure(BaseModel):
    code: str | None
    code_system_name: str | None
    cpt_code_id: ID
    display_name: str | None
    id: ID
    procedure_end_datetime: DateTime | None
    procedure_start_datetime: DateTime | None
    status: str | None
    target_site: str | None
    user_id: ID | None


PROCEDURE_FRAGMENT = """
fragment Procedure on Procedure {
 code
 code_system_name
 cpt_code_id
 display_name
 id
 procedure_end_datetime
 procedure_start_datetime
 status
 target_site
 user_id
}
"""
