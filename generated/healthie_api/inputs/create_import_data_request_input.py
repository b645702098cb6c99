# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.uploads import Upload


class CreateImportDataRequestInput(InputModel):
    clients_template: Upload | None = None
    display_name: str | None = None
    extension: str | None = None
    optional_comment: str | None = None
    request_type: str | None = None
