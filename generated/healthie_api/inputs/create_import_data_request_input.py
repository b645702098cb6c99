# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel, Upload


class CreateImportDataRequestInput(InputModel):
    clients_template: Upload | None = None
    display_name: str | None = None
    extension: str | None = None
    optional_comment: str | None = None
    request_type: str | None = None
