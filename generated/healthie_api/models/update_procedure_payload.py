# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.procedure import Procedure


class UpdateProcedurePayload(BaseModel):
    messages: list[FieldError | None] | None
    procedure: Procedure | None


UPDATE_PROCEDURE_PAYLOAD_FRAGMENT = """
fragment UpdateProcedurePayload on updateProcedurePayload {
  messages {
    ...FieldError
  }
  procedure {
    ...Procedure
  }
}
"""
