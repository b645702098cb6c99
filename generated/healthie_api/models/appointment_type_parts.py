# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Duration, MoneyText, NamedReference


class AppointmentAutocompleteForm(BaseModel):
    custom_module_form: NamedReference | None
    id: ID | None


class AppointmentTypeFormConnection(BaseModel):
    custom_module_form: NamedReference | None
    id: ID
    interval: Duration | None
    send_trigger: str | None


class PriceAndCptPriceType(BaseModel):
    cpt_price: MoneyText | None
    price: MoneyText | None


class ProviderApptTypeConnection(BaseModel):
    appointment_type_id: ID | None
    id: ID
    provider_name: str | None
    user_id: ID | None
