# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.procedure import Procedure


class CreateProcedurePayload(BaseModel):
    messages: list[FieldError | None] | None
    procedure: Procedure | None


CREATE_PROCEDURE_PAYLOAD_FRAGMENT = """
fragment CreateProcedurePayload on createProcedurePayload {
  messages {
    ...FieldError
  }
  procedure {
    ...Procedure
  }
}
"""
