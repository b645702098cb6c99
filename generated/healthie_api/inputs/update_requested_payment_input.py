# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, DayOrTime, MoneyTextInput

from ..inputs.requested_payer_input import RequestedPayerInput
from ..inputs.requested_payment_template_input import RequestedPaymentTemplateInput
from ..inputs.write_off_input import WriteOffInput


class UpdateRequestedPaymentInput(InputModel):
    appointment_id: ID | None = None
    cms1500_id: ID | None = None
    id: ID
    invoice_type: str | None = None
    is_preview: Boolean | None = None
    metadata: JSON | None = None
    notes: str | None = None
    offering_id: ID | None = None
    price: MoneyTextInput | None = None
    recipient_id: ID | None = None
    requested_payer: RequestedPayerInput | None = None
    requested_payment_template: RequestedPaymentTemplateInput | None = None
    resend_receipt: Boolean | None = None
    send_request_email: Boolean | None = None
    sender_id: ID | None = None
    service_date: DayOrTime | None = None
    services_provided: str | None = None
    status: str | None = None
    use_as_template: Boolean | None = None
    write_offs: list[WriteOffInput | None] | None = None
