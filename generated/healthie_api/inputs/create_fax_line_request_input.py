# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel, Upload


class CreateFaxLineRequestInput(InputModel):
    area_code: str | None = None
    bill: Upload | None = None
    city: str | None = None
    loa: Upload | None = None
    request_type: str | None = None
    state: str | None = None
