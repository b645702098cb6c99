# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.import_data_request import ImportDataRequest


class CreateImportDataRequestPayload(BaseModel):
    import_data_request: ImportDataRequest | None = Field(
        validation_alias="importDataRequest", serialization_alias="importDataRequest"
    )
    messages: list[FieldError | None] | None


CREATE_IMPORT_DATA_REQUEST_PAYLOAD_FRAGMENT = """
fragment CreateImportDataRequestPayload on createImportDataRequestPayload {
  importDataRequest {
    ...ImportDataRequest
  }
  messages {
    ...FieldError
  }
}
"""
