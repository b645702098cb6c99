# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Boolean, ZonedDateTime


class UpdateGoogleFitInput(InputModel):
    access_token: str | None = None
    expiry_date: ZonedDateTime | None = None
    id: ID | None = None
    is_enabled: Boolean | None = None
    last_sync_date: ZonedDateTime | None = None
    refresh_token: str | None = None
