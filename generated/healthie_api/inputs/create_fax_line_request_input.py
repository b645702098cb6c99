# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.uploads import Upload


class CreateFaxLineRequestInput(InputModel):
    area_code: str | None = None
    bill: Upload | None = None
    city: str | None = None
    loa: Upload | None = None
    request_type: str | None = None
    state: str | None = None
