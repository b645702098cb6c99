# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Int, ZonedDateTime


class CreateImmunizationInput(InputModel):
    additional_notes: str | None = None
    cvx_code: Int | None = None
    received_at: ZonedDateTime | None = None
    status: str | None = None
    user_id: ID | None = None
    vaccine_name: str | None = None
