package it.sintesi.did.application;

/** The use cases, put together. */
public record Services(DidReading reading, GiveDid giving, EndDid ending, ConfirmDid confirming, ReviewDid reviewing, Profiles profiles, CompleteProfile completing, Drafts drafts, Documents documents,
                       DidService service, Listening listening, Messages messages, Upkeep upkeep) {

    public static Services of(Kernel kernel, Stores stores, Neighbours others) {
        Rules rules = new Rules(others.rules());
        Applicants applicants = new Applicants(others);
        Register register = new Register(kernel, stores.declarations(), stores.steps());
        Messages messages = new Messages(others);
        DidReading reading = new DidReading(kernel, applicants, stores);
        Profiles profiles = new Profiles(kernel, applicants, rules, stores);
        GiveDid giving = new GiveDid(kernel, applicants, rules, stores, register, profiles, messages);
        EndDid ending = new EndDid(kernel, stores, rules, register, messages);
        ConfirmDid confirming = new ConfirmDid(kernel, stores, rules, register);
        return new Services(reading, giving, ending, confirming, new ReviewDid(kernel, stores, rules, register, messages), profiles,
                new CompleteProfile(kernel, applicants, stores, profiles), new Drafts(kernel, stores),
                new Documents(others.pdf()), new DidService(reading, giving, ending, confirming, new TakeInDid(kernel, applicants, rules, stores, register, messages)),
                new Listening(kernel, stores, confirming), messages, new Upkeep(kernel, stores, rules, profiles, messages));
    }
}
