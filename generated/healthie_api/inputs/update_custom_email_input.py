# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID


class UpdateCustomEmailInput(InputModel):
    email_type: str | None = None
    greeting: str | None = None
    id: ID | None = None
    message_body: str | None = None
    reactivation_wait_days: str | None = None
    subject: str | None = None
