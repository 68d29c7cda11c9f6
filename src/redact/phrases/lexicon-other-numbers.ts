/** Phrases whose digits are harmless, written as those about cards are. */
export const otherNumberPhrases = {
  phone:
    "(|tele|cell |cell)phone, (my|your) cell, (|tele|cell )phone number, phone no, (mobile|cell|callback|call back|contact) number, mobile, " +
    "number to (call|reach you|reach me), (best|good|right) number, number you can be reached, number i can reach you, " +
    "(home|work|office|fax) number, fax, (call|reach|text|ring) me (on|at), (call|ring) me back (on|at), " +
    "call you back (on|at), (call|reach) us (on|at), (reach|ring) you (on|at), dial, whatsapp, area code, extension, ext, " +
    "in case we (are|get) cut off, in case we get disconnected, calling from, toll free, hotline, " +
    "(|numero de |su |mi )(telefono|movil|celular), numero de contacto, (llamarle|llamarte|llamarme) al, a que numero, en que numero",
  number:
    "order(|s| number| id), purchase order, po number, tracking(| number| id), parcel(| number), shipment, " +
    "consignment number, waybill, reference(| number| code), ref(| number), booking(| number| reference| id), " +
    "reservation(| number| id| code), confirmation(| number| code), invoice(| number), receipt number, " +
    "transaction (number|id), serial(| number), imei(| number), i m e i, iccid, sim (|card )number, sim card, " +
    "meter(| number| reading), case (number|id), ticket(| number| id), incident number, policy(| number), claim(| number), " +
    "(member|membership) (number|id), (membership|loyalty|insurance|library) card(| number), " +
    "(loyalty|rewards|insurance|group|client|part|id) number, frequent flyer(| number), customer (number|id), user id, " +
    "employee (number|id), badge number, student id, patient (number|id), (health|green|business) card, flight(| number), " +
    "product (code|number), model(| number), sku, barcode, bar code, isbn, vin(| number), registration number, " +
    "license plate, number plate, plate number, (coupon|promo|promotion|discount|voucher|location) code, voucher, " +
    "error(| code), (|the )code (for|to|of|on) (the|my|our) (gate|door|alarm|building|garage|lock|safe|house|office), " +
    "(gate|door|entry|alarm|buzzer|lockbox|key safe|garage|country|dialling|dress|colour|color) code",
  postcode: "zip(| code), zipcode, postcode, post code, postal code",
  quantity:
    "date of birth, birth date, birthdate, birthday, born, how (many|much|old|long), what (time|date|year), when (suits|works|would), " +
    "age, amount(| of), balance, price, costs, total(| is), subtotal, address, " +
    "(house|street|apartment|unit|flat|room) number, apartment, room, suite, building, floor, temperature, version, year, " +
    "which (year|one|ones), (channel|page|seat|week)(|s), ages, batch(| number), lot, build, port, plate",
  neutral: "by the way, (this|next|last) year, over the phone, on the phone, by phone, your social (media|network)",
}
